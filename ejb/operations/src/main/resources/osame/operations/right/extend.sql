UPDATE operations.person_request SET due_on = submitted_on + 60, extension = :reason
 WHERE person_request_id = :id AND decision IS NULL AND extension IS NULL
