SELECT count(*) FROM receipt.file_fault WHERE archived_file_id = :archivedFileId AND payment_file_id IS NULL
