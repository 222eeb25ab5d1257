SELECT person_request_id::text, kind, submitted_on::text, applicant, subject, decision, decided_on::text, outcome
  FROM operations.person_request
 WHERE addressee_number = :person
 ORDER BY person_request_id
