INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, received_on, fiscal_year, component, kind, tax_item, account_class)
SELECT x.receivable_id, :postingId, x.amount, x.line_no, :businessDate, x.fiscal_year, x.component, 'OVERPAID', r.tax_item, x.account_class
FROM unnest(:receivableIds, :components, :lines, :amounts, :fiscalYears, :classes)
  AS x (receivable_id, component, line_no, amount, fiscal_year, account_class)
JOIN receipt.receivable r USING (receivable_id)
