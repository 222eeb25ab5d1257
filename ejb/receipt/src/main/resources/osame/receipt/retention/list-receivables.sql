-- The year of the last entry: what was paid late is kept as long as what was paid then.
INSERT INTO operations.api_retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen, held)
SELECT :run, 'LEDGER', r.receivable_id, coalesce(e.fiscal_year, r.levy_year), coalesce(e.entries, 0), coalesce(e.paid, 0),
       (SELECT k.reason FROM receipt.keeps_receivable k WHERE k.receivable_id = r.receivable_id LIMIT 1)
FROM receipt.receivable r
LEFT JOIN (SELECT receivable_id, max(fiscal_year) AS fiscal_year, count(*) AS entries,
                  -sum(amount) FILTER (WHERE about = 'PAID') AS paid
           FROM receipt.booking WHERE receivable_id IS NOT NULL GROUP BY receivable_id) e USING (receivable_id)
WHERE r.levy_year <= :lastYear AND coalesce(e.fiscal_year, r.levy_year) <= :lastYear
