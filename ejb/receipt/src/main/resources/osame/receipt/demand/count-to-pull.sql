SELECT count(*)
FROM receipt.demand d JOIN receipt.demand_run n USING (demand_run_id) JOIN receipt.receivable r USING (receivable_id)
LEFT JOIN operations.api_letter l ON l.letter_id = d.letter_id
WHERE d.demand_run_id = :runId AND d.state = 'PLANNED'
  AND (r.tax_balance < d.tax_amount OR EXISTS (SELECT FROM receipt.preliminary_payment q WHERE q.receivable_id = r.receivable_id)
       OR l.state IN ('OVERFLOW', 'WITHDRAWN')
       OR EXISTS (SELECT FROM receipt.receivable_hold h WHERE h.receivable_id = r.receivable_id AND h.kind <> 'REALIZATION_GRACE'
                  AND h.period && daterange(n.extracted_on, :day, '[]')))
