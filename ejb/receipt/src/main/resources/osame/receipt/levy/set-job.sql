UPDATE receipt.levy_file SET job_id = :jobId WHERE levy_file_id = :levyFileId
