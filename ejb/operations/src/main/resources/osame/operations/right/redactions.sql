SELECT section, row_id, ground FROM operations.person_request_redaction WHERE person_request_id = :id
