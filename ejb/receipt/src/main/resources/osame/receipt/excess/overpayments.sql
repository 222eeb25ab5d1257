INSERT INTO receipt.overpayment (addressee_number, receivable_id, kind, amount, arisen_on, paid_on, received_on, tax_item, account_class,
                                 channel, institution, posting_id, line_no, of_entry)
SELECT r.addressee_number, p.receivable_id, 'EXCESS_PAYMENT', least(p.rest, p.amount - p.taken_before), p.arisen_on, p.paid_on, :businessDate,
       r.tax_item, p.account_class, p.channel, p.institution, :postingId, p.line_no, p.entry_id
FROM (
  SELECT x.receivable_id, x.line_no, x.amount, x.arisen_on::date AS arisen_on, e.entry_id, e.paid_on, e.account_class, e.channel, e.institution,
         e.rest,
         coalesce(sum(e.rest) OVER (PARTITION BY x.receivable_id, x.component ORDER BY e.paid_on DESC, e.entry_id DESC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::bigint AS taken_before
  FROM unnest(:receivableIds, :components, :lines, :amounts, :arisenOn)
    AS x (receivable_id, component, line_no, amount, arisen_on)
  CROSS JOIN LATERAL (
    -- what is left of each payment after earlier reductions
    SELECT p.*, -p.amount - coalesce((SELECT sum(o.amount) FROM receipt.standing_overpayment o WHERE o.of_entry = p.entry_id), 0)::bigint AS rest
    FROM receipt.ledger_entry p
    WHERE p.receivable_id = x.receivable_id AND p.component = x.component AND p.kind = 'PAID'
      AND NOT EXISTS (SELECT FROM receipt.ledger_entry back WHERE back.reverses = p.entry_id)
  ) e
  WHERE e.rest > 0
) p
JOIN receipt.receivable r USING (receivable_id)
WHERE p.taken_before < p.amount
