-- Reports of a fiscal year read its entries: they lie together, in the order in which they were written.
CREATE INDEX ledger_entry_fiscal_year ON receipt.ledger_entry USING brin (fiscal_year);

CREATE VIEW receipt.booking AS
  SELECT e.entry_id, e.receivable_id, e.posting_id, e.line_no, e.received_on, e.fiscal_year, e.tax_item, e.account_class, e.component,
         coalesce(b.kind, e.kind) AS about, e.kind, e.amount, coalesce(b.paid_on, e.paid_on) AS paid_on,
         coalesce(b.channel, e.channel) AS channel, coalesce(b.institution, e.institution) AS institution
  FROM receipt.ledger_entry e
  LEFT JOIN receipt.ledger_entry b ON b.entry_id = e.reverses;
COMMENT ON VIEW receipt.booking IS 'Entries as reports count them: a reversing entry counts with what it takes back, on its own day';

CREATE VIEW receipt.invariant_booking AS
  SELECT receivable_id FROM receipt.booking b JOIN receipt.receivable r USING (receivable_id)
  GROUP BY receivable_id, r.tax_balance, r.fee_balance, r.charge_balance
  HAVING coalesce(sum(b.amount) FILTER (WHERE b.about IN ('ASSESSED', 'REASSESSED', 'DEMAND_FEE', 'DELINQUENCY_CHARGE')), 0)
       + coalesce(sum(b.amount) FILTER (WHERE b.about IN ('PAID', 'OVERPAID')), 0) <> r.tax_balance + r.fee_balance + r.charge_balance
     AND bool_and(b.about IN ('ASSESSED', 'REASSESSED', 'DEMAND_FEE', 'DELINQUENCY_CHARGE', 'PAID', 'OVERPAID'));
COMMENT ON VIEW receipt.invariant_booking IS 'Receivables whose determinations less receipts, as reports count them, are not what is owed';

GRANT SELECT ON receipt.booking, receipt.invariant_booking TO general_app;
