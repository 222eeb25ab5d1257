INSERT INTO receipt.ledger_entry (receivable_id, posting_id, amount, line_no, received_on, fiscal_year, component, kind, tax_item, account_class,
                                  reverses)
SELECT n.receivable_id, :postingId, n.amount, n.line_no, :businessDate, n.fiscal_year, 'CHARGE', n.kind, r.tax_item, n.account_class, n.reverses
FROM unnest(:receivableIds, :lines, :kinds, :amounts, :reverses, :fiscalYears, :classes)
  AS n (receivable_id, line_no, kind, amount, reverses, fiscal_year, account_class)
JOIN receipt.receivable r USING (receivable_id)
