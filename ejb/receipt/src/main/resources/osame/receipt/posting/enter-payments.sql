-- In the order of the receivables, so that their index is walked through once.
INSERT INTO receipt.ledger_entry (receivable_id, posting_id, line_no, component, kind, amount, paid_on, received_on, fiscal_year, tax_item,
  account_class, channel, institution)
SELECT receivable_id, :postingId, line_no, component, 'PAID', -amount, paid_on, :receivedOn, fiscal_year, tax_item, account_class, channel,
       institution
FROM (SELECT *, 'TAX' AS component, tax AS amount FROM pg_temp.allocation WHERE tax > 0
      UNION ALL
      SELECT *, 'FEE', fee FROM pg_temp.allocation WHERE fee > 0
      UNION ALL
      SELECT *, 'CHARGE', charge FROM pg_temp.allocation WHERE charge > 0) part
ORDER BY receivable_id, line_no
