SELECT certificate_number FROM operations.erased_file WHERE file_id = :fileId
