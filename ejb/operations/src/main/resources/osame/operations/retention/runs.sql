SELECT r.retention_run_id, r.business_date, r.state, r.listed_by, r.listed_at, r.proposed_by, r.released_by, r.certificate_number,
       c.certificate_number IS NOT NULL AS certified,
       coalesce(n.due, l.due, 0) AS due, coalesce(n.held, l.held, 0) AS held, count(*) OVER () AS total
  FROM operations.retention_run r
  LEFT JOIN operations.erasure_certificate c USING (retention_run_id)
  LEFT JOIN LATERAL (SELECT sum(rows) FILTER (WHERE held = '')::bigint AS due, sum(rows) FILTER (WHERE held <> '')::bigint AS held
                       FROM operations.erasure_certificate_line l
                      WHERE l.certificate_number = c.certificate_number) l ON true
  LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE held IS NULL) AS due, count(held) AS held
                       FROM operations.retention_row n
                      WHERE n.retention_run_id = r.retention_run_id) n ON c.certificate_number IS NULL
 ORDER BY r.retention_run_id DESC
 LIMIT :size OFFSET :offset
