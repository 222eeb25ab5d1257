INSERT INTO receipt.ledger_entry (receivable_id, posting_id, line_no, component, kind, amount, received_on, fiscal_year, tax_item, account_class)
SELECT d.receivable_id, :postingId, row_number() OVER (ORDER BY d.receivable_id), 'FEE', 'DEMAND_FEE', :fee, :businessDate, :fiscalYear,
       r.tax_item, 'CURRENT_YEAR'
FROM receipt.demand d JOIN receipt.receivable r USING (receivable_id)
WHERE d.demand_run_id = :runId AND d.state = 'DISPATCHED'
ORDER BY d.receivable_id
