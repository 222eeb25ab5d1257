SELECT kind, fiscal_year, held, rows, items, yen
  FROM (SELECT kind, fiscal_year, held, count(*) AS rows, sum(items)::bigint AS items, sum(sum_yen)::bigint AS yen
          FROM operations.retention_row
         WHERE retention_run_id = :run
         GROUP BY kind, fiscal_year, held
         UNION ALL
        SELECT l.kind, l.fiscal_year, nullif(l.held, ''), l.rows, l.items, l.sum_yen
          FROM operations.erasure_certificate c
          JOIN operations.erasure_certificate_line l USING (certificate_number)
         WHERE c.retention_run_id = :run) l
 ORDER BY array_position(CAST(:kinds AS text[]), kind), fiscal_year, held COLLATE "C" NULLS FIRST
