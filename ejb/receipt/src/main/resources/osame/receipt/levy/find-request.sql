SELECT levy_file_id FROM receipt.levy_file WHERE request_id = :requestId AND archived_file_id = :archivedFileId
