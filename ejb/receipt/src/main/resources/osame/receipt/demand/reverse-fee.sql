INSERT INTO receipt.ledger_entry (receivable_id, posting_id, line_no, component, kind, amount, received_on, fiscal_year, tax_item, account_class, reverses)
SELECT receivable_id, :postingId, 1, component, 'REVERSED', -amount, :businessDate, fiscal_year, tax_item, account_class, entry_id
FROM receipt.ledger_entry WHERE entry_id = :entryId
