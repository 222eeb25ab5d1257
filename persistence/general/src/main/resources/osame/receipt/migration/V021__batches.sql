-- Payments keyed or scanned one by one: the till of the counter, and bundles of paid notices. A batch is a payment file that
-- an officer writes: open until its total matches, then posted like any other.

ALTER TABLE receipt.payment_file ALTER COLUMN archived_file_id DROP NOT NULL;
ALTER TABLE receipt.payment_file ADD CONSTRAINT payment_file_archived_check CHECK ((archived_file_id IS NULL) = (format = 'BATCH'));

CREATE TABLE receipt.payment_batch (
  payment_file_id bigint PRIMARY KEY REFERENCES receipt.payment_file,
  kind text NOT NULL CHECK (kind IN ('TILL', 'PAID_NOTICES')),
  institution text,
  float_amount bigint NOT NULL DEFAULT 0 CHECK (float_amount >= 0),
  stated_amount bigint CHECK (stated_amount >= 0),
  difference_amount bigint,
  remark text,
  CHECK (kind = 'TILL' OR (float_amount = 0 AND stated_amount IS NOT NULL)),
  CHECK (coalesce(difference_amount, 0) = 0 OR (kind = 'TILL' AND remark <> ''))
);
COMMENT ON TABLE receipt.payment_batch IS 'A till from its opening to its close, or a bundle of paid notices against its total';
COMMENT ON COLUMN receipt.payment_batch.float_amount IS 'Yen of change in the till when it was opened';
COMMENT ON COLUMN receipt.payment_batch.stated_amount IS 'Total on the bundle''s cover, or the cash counted when the till was closed';
COMMENT ON COLUMN receipt.payment_batch.difference_amount IS 'Cash counted less float and receipts; not zero only with a remark';

CREATE TABLE receipt.batch_line (
  payment_file_id bigint NOT NULL REFERENCES receipt.payment_batch,
  line_no integer NOT NULL CHECK (line_no > 0),
  receivable_id bigint REFERENCES receipt.receivable,
  key_as_keyed text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  paid_on date NOT NULL,
  voided_because text CHECK (voided_because <> ''),
  request_id uuid NOT NULL UNIQUE,
  keyed_by text NOT NULL,
  keyed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (payment_file_id, line_no)
);
COMMENT ON TABLE receipt.batch_line IS 'A payment of a batch; batch and line are the number of its receipt, so that a voided one leaves no gap';

CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.payment_batch FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.batch_line FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER facts_kept BEFORE UPDATE OF payment_file_id, line_no, receivable_id, key_as_keyed, amount, paid_on, request_id, keyed_by, keyed_at
  ON receipt.batch_line FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE VIEW receipt.invariant_payment_batch AS
  SELECT f.payment_file_id, f.total_amount, l.total
  FROM receipt.payment_file f
  JOIN receipt.payment_batch b USING (payment_file_id)
  LEFT JOIN (SELECT payment_file_id, sum(amount) AS total FROM receipt.batch_line WHERE voided_because IS NULL GROUP BY payment_file_id) l USING (payment_file_id)
  WHERE f.state IN ('POSTED', 'CLOSED', 'UNDONE')
    AND (f.total_amount <> coalesce(l.total, 0)
         OR b.stated_amount - b.float_amount - coalesce(b.difference_amount, 0) <> coalesce(l.total, 0));
COMMENT ON VIEW receipt.invariant_payment_batch IS 'Fixed batches whose lines differ from what was posted or from what was counted';

GRANT SELECT, INSERT ON receipt.payment_batch, receipt.batch_line TO general_app;
GRANT UPDATE (stated_amount, difference_amount, remark) ON receipt.payment_batch TO general_app;
GRANT UPDATE (voided_because) ON receipt.batch_line TO general_app;
GRANT SELECT ON receipt.invariant_payment_batch TO general_app;
