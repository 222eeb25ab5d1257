UPDATE receipt.levy_fault SET settled_by = :settledBy WHERE levy_file_id = :levyFileId AND settled_by IS NULL
