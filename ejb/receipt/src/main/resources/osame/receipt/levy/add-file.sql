INSERT INTO receipt.levy_file (archived_file_id, request_id, name, state, taken_in_by)
VALUES (:archivedFileId, :requestId, :name, 'RECEIVED', :takenInBy)
ON CONFLICT DO NOTHING
