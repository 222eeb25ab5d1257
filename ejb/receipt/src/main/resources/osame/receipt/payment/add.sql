INSERT INTO receipt.payment_file (archived_file_id, request_id, name, format, format_name, received_on, state, taken_in_by)
VALUES (:archivedFileId, :requestId, :name, :format, :formatName, :receivedOn, 'RECEIVED', :takenInBy)
ON CONFLICT DO NOTHING
RETURNING payment_file_id
