INSERT INTO receipt.ledger_entry (receivable_id, posting_id, line_no, component, kind, amount, received_on, fiscal_year, tax_item, account_class)
SELECT receivable_id, :postingId, line_no, 'TAX', CASE levy_kind WHEN 'INITIAL' THEN 'ASSESSED' ELSE 'REASSESSED' END,
       amount - amount_before, :businessDate, fiscal_year, tax_item, account_class
FROM pg_temp.taken_levy
WHERE amount <> amount_before
ORDER BY receivable_id
