INSERT INTO operations.person_request_redaction AS r (person_request_id, section, row_id, ground, redacted_by)
VALUES (:id, :section, :rowId, :ground, :redactedBy)
ON CONFLICT (person_request_id, section, row_id) DO UPDATE SET ground = excluded.ground, redacted_by = excluded.redacted_by
