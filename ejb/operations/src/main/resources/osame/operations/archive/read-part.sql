SELECT bytes FROM operations.archived_file_part WHERE file_id = :fileId AND part_no = :partNo
