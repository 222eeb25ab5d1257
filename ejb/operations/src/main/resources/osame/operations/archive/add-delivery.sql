INSERT INTO operations.archived_file_delivery (file_id, direction, name, delivered_by, terminal, request_id)
VALUES (:fileId, :direction, :name, :deliveredBy, :terminal, :requestId)
