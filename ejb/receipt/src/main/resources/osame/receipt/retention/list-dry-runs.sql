INSERT INTO operations.api_retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen)
SELECT :run, 'DRY_RUN', d.dry_run_id, extract(year FROM d.day - interval '3 months')::smallint, 1, 0
FROM (SELECT dry_run_id, (requested_at AT TIME ZONE 'Asia/Tokyo')::date AS day FROM receipt.dry_run) d
WHERE d.day < make_date(:lastYear + 1, 4, 1)
