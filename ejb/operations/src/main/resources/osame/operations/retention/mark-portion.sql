UPDATE operations.retention_row r
   SET portion = :portion
  FROM (SELECT kind, row_id
          FROM operations.retention_row
         WHERE retention_run_id = :run AND kind = :kind AND portion IS NULL AND held IS NULL
         ORDER BY row_id
         LIMIT :size) n
 WHERE r.retention_run_id = :run AND r.kind = n.kind AND r.row_id = n.row_id
