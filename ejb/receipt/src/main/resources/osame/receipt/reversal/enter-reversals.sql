INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, received_on, fiscal_year, component, kind, tax_item, account_class,
                                  reverses)
SELECT t.receivable_id, :postingId, -t.amount, t.own_line, :businessDate, b.fiscal_year, t.component, 'REVERSED', r.tax_item, b.account_class,
       t.entry_id
FROM pg_temp.taken_entry t
JOIN receipt.receivable r USING (receivable_id)
JOIN pg_temp.reversal_booking b USING (levy_year, tax_year)
ORDER BY t.own_line
