SELECT person_request_id, kind, addressee_number, applicant, identification, subject, submitted_on, due_on, extension, decision,
       decided_on, decided_by, outcome, lifted_on, received_by
  FROM operations.person_request
 WHERE person_request_id = :id
