SELECT file_id, direction, name, sha256, size FROM operations.archived_file WHERE sha256 = :sha256
