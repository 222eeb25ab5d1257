SELECT r.due_date, r.tax_item, i.name AS tax_item_name, count(*) AS count, sum(r.tax_balance)::bigint AS sum
FROM receipt.receivable r
LEFT JOIN receipt.tax_item i ON i.tax_item = r.tax_item AND i.valid @> r.due_date
WHERE r.due_date BETWEEN CAST(:day AS date) - 120 AND CAST(:day AS date) - 1 AND r.tax_balance > 0
  AND NOT EXISTS (SELECT FROM receipt.demand d WHERE d.receivable_id = r.receivable_id
                  AND d.state IN ('PLANNED', 'DISPATCHED', 'RETURNED', 'PUBLISHED'))
GROUP BY r.due_date, r.tax_item, i.name
ORDER BY r.due_date, r.tax_item
