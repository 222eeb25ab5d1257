SELECT f.file_id, f.direction, f.name, f.sha256, f.size,
       (SELECT count(*) FROM operations.archived_file_delivery d WHERE d.file_id = f.file_id) AS deliveries
  FROM operations.archived_file f
 WHERE f.file_id = :fileId
