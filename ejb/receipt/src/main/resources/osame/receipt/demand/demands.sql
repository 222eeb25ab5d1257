SELECT d.demand_id, d.demand_run_id, d.receivable_id, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment, i.name AS tax_item_name,
       d.addressee_number, a.name, d.due_date, d.tax_amount, r.tax_balance, d.state, d.exclusion, d.pulled_for AS pulled_for,
       d.letter_id, d.letter_year, d.letter_number, d.dispatched_on, d.returned_on, d.posted_on, d.served_on, d.remark, count(*) OVER () AS total
FROM receipt.demand d
JOIN receipt.receivable r USING (receivable_id)
JOIN addressing.api_addressee a ON a.addressee_number = d.addressee_number
LEFT JOIN receipt.tax_item i ON i.tax_item = r.tax_item AND i.valid @> d.due_date
WHERE d.demand_run_id = :runId AND (CAST(:state AS text) IS NULL OR d.state = :state)
ORDER BY d.letter_number NULLS LAST, d.demand_id
OFFSET :offset LIMIT :size
