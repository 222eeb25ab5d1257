UPDATE operations.person_request SET decision = :decision, decided_on = :decidedOn, decided_by = :decidedBy, outcome = :outcome
 WHERE person_request_id = :id AND decision IS NULL
