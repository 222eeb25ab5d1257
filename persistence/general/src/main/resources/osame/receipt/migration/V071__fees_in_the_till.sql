-- Fees of certificates are cash in the till of the officer who issues them, though no payment of a tax.

ALTER TABLE receipt.payment_batch
  ADD COLUMN fee_amount bigint NOT NULL DEFAULT 0 CHECK (fee_amount >= 0),
  ADD CHECK (kind = 'TILL' OR fee_amount = 0);
COMMENT ON COLUMN receipt.payment_batch.fee_amount IS 'Yen of fees for certificates in the till, once it is closed';
COMMENT ON COLUMN receipt.payment_batch.difference_amount IS 'Cash counted less float, receipts and fees; not zero only with a remark';
GRANT UPDATE (fee_amount) ON receipt.payment_batch TO general_app;

ALTER TABLE receipt.certificate
  ADD COLUMN till_id bigint REFERENCES receipt.payment_batch,
  ADD CHECK (till_id IS NULL OR fee_amount > 0);
CREATE INDEX certificate_till ON receipt.certificate (till_id) WHERE till_id IS NOT NULL;
COMMENT ON COLUMN receipt.certificate.till_id IS 'Till that took the fee; null if there was none to pay or no till was open';

CREATE OR REPLACE VIEW receipt.invariant_payment_batch AS
  SELECT f.payment_file_id, f.total_amount, l.total
  FROM receipt.payment_file f
  JOIN receipt.payment_batch b USING (payment_file_id)
  LEFT JOIN (SELECT payment_file_id, sum(amount) AS total FROM receipt.batch_line WHERE voided_because IS NULL GROUP BY payment_file_id) l USING (payment_file_id)
  WHERE f.state IN ('POSTED', 'CLOSED', 'UNDONE')
    AND (f.total_amount <> coalesce(l.total, 0)
         OR b.stated_amount - b.float_amount - b.fee_amount - coalesce(b.difference_amount, 0) <> coalesce(l.total, 0));

-- Certificates are erased in their time, so that fewer may be left.
CREATE VIEW receipt.invariant_till_fees AS
  SELECT b.payment_file_id, b.fee_amount, sum(c.fee_amount) AS fees
  FROM receipt.payment_batch b
  JOIN receipt.payment_file f USING (payment_file_id)
  JOIN receipt.certificate c ON c.till_id = b.payment_file_id
  WHERE f.state <> 'RECEIVED'
  GROUP BY b.payment_file_id
  HAVING sum(c.fee_amount) > b.fee_amount;
COMMENT ON VIEW receipt.invariant_till_fees IS 'Closed tills with fees that nobody counted';
GRANT SELECT ON receipt.invariant_till_fees TO general_app;
