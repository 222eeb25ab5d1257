UPDATE operations.person_request SET lifted_on = :liftedOn, lifting = :reason
 WHERE person_request_id = :id AND kind = 'SUSPENSION' AND decision IN ('GRANTED', 'PARTLY') AND lifted_on IS NULL
