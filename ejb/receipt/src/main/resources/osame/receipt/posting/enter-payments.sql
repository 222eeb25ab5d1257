INSERT INTO receipt.ledger_entry (receivable_id, posting_id, line_no, component, kind, amount, paid_on, received_on, fiscal_year, tax_item,
  account_class, channel, institution)
SELECT l.receivable_id, :postingId, l.line_no, p.component, 'PAID', -p.amount, l.paid_on, :receivedOn, l.fiscal_year, l.tax_item,
       l.account_class, l.channel, l.institution
FROM pg_temp.allocation l
CROSS JOIN LATERAL (VALUES ('TAX', l.tax), ('FEE', l.fee), ('CHARGE', l.charge)) p (component, amount)
WHERE p.amount > 0
