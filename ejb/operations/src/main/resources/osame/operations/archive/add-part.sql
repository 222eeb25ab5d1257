INSERT INTO operations.archived_file_part (file_id, part_no, bytes)
VALUES (:fileId, :partNo, :bytes)
