SELECT posting_id FROM receipt.levy_file WHERE levy_file_id = :levyFileId
