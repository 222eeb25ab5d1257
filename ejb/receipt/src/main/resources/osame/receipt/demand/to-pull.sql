SELECT d.demand_id, d.demand_run_id, d.receivable_id, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment, i.name AS tax_item_name,
       d.addressee_number, a.name, d.due_date, d.tax_amount, r.tax_balance, d.state, d.exclusion, CASE WHEN r.tax_balance = 0 THEN 'PAID'
            WHEN EXISTS (SELECT FROM receipt.preliminary_payment q WHERE q.receivable_id = r.receivable_id) THEN 'PRELIMINARY'
            WHEN r.tax_balance < d.tax_amount THEN 'REDUCED'
            WHEN l.state IN ('OVERFLOW', 'WITHDRAWN') THEN 'NOT_PRINTED' ELSE 'HELD' END AS pulled_for,
       d.letter_id, d.letter_year, d.letter_number, d.dispatched_on, d.returned_on, d.posted_on, d.served_on, d.remark, count(*) OVER () AS total
FROM receipt.demand d
JOIN receipt.receivable r USING (receivable_id)
JOIN addressing.api_addressee a ON a.addressee_number = d.addressee_number
LEFT JOIN receipt.tax_item i ON i.tax_item = r.tax_item AND i.valid @> d.due_date
LEFT JOIN operations.api_letter l ON l.letter_id = d.letter_id
JOIN receipt.demand_run n ON n.demand_run_id = d.demand_run_id
WHERE d.demand_run_id = :runId AND d.state = 'PLANNED' AND n.state = 'PRINTED'
  AND (r.tax_balance < d.tax_amount OR EXISTS (SELECT FROM receipt.preliminary_payment q WHERE q.receivable_id = r.receivable_id)
       OR l.state IN ('OVERFLOW', 'WITHDRAWN')
       OR EXISTS (SELECT FROM receipt.receivable_hold h WHERE h.receivable_id = r.receivable_id AND h.kind <> 'REALIZATION_GRACE'
                  AND h.period && daterange(n.extracted_on, greatest(n.planned_dispatch_on, CAST(:day AS date)), '[]')))
ORDER BY d.letter_number
OFFSET :offset LIMIT :size
