SELECT person_request_id FROM operations.person_request WHERE request_id = :requestId
