INSERT INTO operations.archived_file (file_id, sha256, direction, name, size) OVERRIDING SYSTEM VALUE
VALUES (:fileId, :sha256, :direction, :name, :size)
ON CONFLICT (sha256) DO NOTHING
