INSERT INTO operations.person_request (kind, addressee_number, applicant, identification, subject, submitted_on, due_on, received_by, request_id)
VALUES (:kind, :person, :applicant, :identification, :subject, :submittedOn, :dueOn, :receivedBy, :requestId)
ON CONFLICT (request_id) DO NOTHING
