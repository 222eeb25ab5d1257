SELECT person_request_id, kind, addressee_number, applicant, identification, subject, submitted_on, due_on, extension, decision,
       decided_on, decided_by, outcome, lifted_on, received_by, count(*) OVER () AS total
  FROM operations.person_request
 WHERE NOT :onlyOpen OR decision IS NULL
 ORDER BY (decision IS NOT NULL), due_on, person_request_id
 LIMIT :size OFFSET :offset
