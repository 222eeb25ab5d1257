INSERT INTO receipt.ledger_entry (receivable_id, posting_id, line_no, component, kind, amount, received_on, fiscal_year, tax_item, account_class)
SELECT l.receivable_id, :postingId, l.line_no, 'CHARGE', 'DELINQUENCY_CHARGE', a.amount, :receivedOn, l.fiscal_year, l.tax_item, l.account_class
FROM pg_temp.assessed a JOIN pg_temp.allocation l USING (line_no)
