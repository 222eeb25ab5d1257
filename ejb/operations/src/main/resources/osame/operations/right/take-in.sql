DELETE FROM operations.person_request_redaction WHERE person_request_id = :id AND section = :section AND row_id = :rowId
