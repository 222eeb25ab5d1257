-- The content of letters goes with them.
INSERT INTO operations.retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen)
SELECT :run, 'ARCHIVED_FILE', d.file_id, extract(year FROM d.last_day - interval '3 months')::smallint, 1, 0
  FROM (SELECT file_id, (max(delivered_at) AT TIME ZONE 'Asia/Tokyo')::date AS last_day
          FROM operations.archived_file_delivery GROUP BY file_id) d
 WHERE d.last_day < make_date(:lastYear + 1, 4, 1)
   AND NOT EXISTS (SELECT FROM operations.print_lot_part p WHERE p.file_id = d.file_id)
   AND NOT EXISTS (SELECT FROM operations.letter l WHERE l.file_id = d.file_id)
   AND NOT EXISTS (SELECT FROM operations.erased_file e WHERE e.file_id = d.file_id)
