-- What one posting did, in an order that depends on nothing but the keys of what it touched.
CREATE TEMP TABLE pg_temp.difference ON COMMIT DROP AS
WITH entered AS (
  SELECT receivable_id,
         coalesce(sum(amount) FILTER (WHERE component = 'TAX'), 0)::bigint AS tax,
         coalesce(sum(amount) FILTER (WHERE component = 'FEE'), 0)::bigint AS fee,
         coalesce(sum(amount) FILTER (WHERE component = 'CHARGE'), 0)::bigint AS charge
  FROM receipt.ledger_entry WHERE posting_id = :postingId GROUP BY receivable_id
), moved AS (
  SELECT addressee_number, receivable_id, sum(amount)::bigint AS overpaid
  FROM (SELECT addressee_number, receivable_id, amount FROM receipt.overpayment WHERE posting_id = :postingId
        UNION ALL
        SELECT o.addressee_number, o.receivable_id, -o.amount
        FROM receipt.overpayment_reversal b JOIN receipt.overpayment o USING (overpayment_id) WHERE b.posting_id = :postingId) m
  GROUP BY addressee_number, receivable_id
), found AS (
  SELECT r.addressee_number, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment,
         r.tax_balance - coalesce(e.tax, 0) AS tax_before, r.tax_balance AS tax_after,
         r.fee_balance - coalesce(e.fee, 0) AS fee_before, r.fee_balance AS fee_after,
         r.charge_balance - coalesce(e.charge, 0) AS charge_before, r.charge_balance AS charge_after,
         coalesce(m.overpaid, 0) AS overpaid, 0::bigint AS suspense, NULL::integer AS line_no, NULL::text AS code, ARRAY[]::text[] AS arguments
  FROM (SELECT receivable_id FROM entered UNION SELECT receivable_id FROM moved WHERE receivable_id IS NOT NULL) t
  JOIN receipt.receivable r USING (receivable_id)
  LEFT JOIN entered e USING (receivable_id)
  LEFT JOIN moved m USING (receivable_id)
  WHERE coalesce(e.tax, 0) <> 0 OR coalesce(e.fee, 0) <> 0 OR coalesce(e.charge, 0) <> 0 OR coalesce(m.overpaid, 0) <> 0
  UNION ALL
  SELECT addressee_number, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, overpaid, 0, NULL, NULL, ARRAY[]::text[]
  FROM moved WHERE receivable_id IS NULL
  UNION ALL
  SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, s.amount, s.line_no, NULL, ARRAY[]::text[]
  FROM receipt.payment_file f JOIN receipt.suspense s USING (payment_file_id) WHERE f.posting_id = :postingId
  UNION ALL
  SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, -s.amount, s.line_no, NULL, ARRAY[]::text[]
  FROM receipt.suspense_resolution x JOIN receipt.suspense s USING (suspense_id) WHERE x.posting_id = :postingId
  UNION ALL
  SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, t.line_no, t.code, t.arguments
  FROM receipt.file_fault t
  WHERE t.payment_file_id = :paymentFileId OR t.levy_file_id = :levyFileId
)
SELECT row_number() OVER (ORDER BY addressee_number COLLATE "C", levy_year, tax_year, tax_item COLLATE "C", notice_number COLLATE "C",
                                   installment, line_no, code COLLATE "C", suspense)::integer AS row_no, found.*
FROM found
