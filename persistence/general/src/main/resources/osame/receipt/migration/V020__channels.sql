-- Channels: formats that are described, not programmed, and the messages of convenience stores.

ALTER TABLE receipt.payment_file DROP CONSTRAINT payment_file_format_check;
ALTER TABLE receipt.payment_file ADD COLUMN format_name text NOT NULL;
COMMENT ON COLUMN receipt.payment_file.format IS 'DEBIT_RESULT, or the code of a description (parameter receipt.payment-format)';
COMMENT ON COLUMN receipt.payment_file.format_name IS 'Name of the format when the file was taken in';

ALTER TABLE receipt.suspense DROP CONSTRAINT suspense_reason_check;
ALTER TABLE receipt.suspense ADD CONSTRAINT suspense_reason_check CHECK (reason IN ('UNKNOWN_RECEIVABLE', 'UNREADABLE_KEY',
  'UNREADABLE_DATE', 'AMOUNT_DIFFERS', 'NOT_REQUESTED', 'WRONG_CHECK_DIGIT', 'ALREADY_FINAL'));

CREATE TABLE receipt.store_message (
  store_message_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payment_file_id bigint NOT NULL REFERENCES receipt.payment_file,
  line_no integer NOT NULL,
  message text NOT NULL CHECK (message IN ('PRELIMINARY', 'FINAL', 'CANCELLED')),
  barcode text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  paid_on date,
  institution text,
  receivable_id bigint REFERENCES receipt.receivable,
  outcome text CHECK (outcome IN ('FINAL', 'CANCELLED', 'BY_OFFICER')),
  remark text,
  UNIQUE (payment_file_id, line_no),
  CHECK (message <> 'FINAL' OR outcome IS NULL),
  CHECK ((outcome IS NOT DISTINCT FROM 'BY_OFFICER') = (remark IS NOT NULL))
);
CREATE INDEX store_message_barcode ON receipt.store_message (barcode);
CREATE INDEX store_message_open ON receipt.store_message (receivable_id) WHERE message <> 'FINAL' AND outcome IS NULL;
COMMENT ON TABLE receipt.store_message IS 'What convenience stores told of payments by bar code; only a final message is money and stands in the ledger, overpayment or suspense';
COMMENT ON COLUMN receipt.store_message.outcome IS 'What became of a preliminary message, and whether a cancellation met one; null while it is open';
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.store_message FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER facts_kept BEFORE UPDATE OF store_message_id, payment_file_id, line_no, message, barcode, amount, paid_on, institution, receivable_id
  ON receipt.store_message FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE VIEW receipt.preliminary_payment AS
  SELECT receivable_id, amount, paid_on, payment_file_id FROM receipt.store_message
  WHERE message = 'PRELIMINARY' AND outcome IS NULL AND receivable_id IS NOT NULL;
COMMENT ON VIEW receipt.preliminary_payment IS 'Payments that a store told of and that are neither final nor cancelled: provisional, in no balance';

CREATE VIEW receipt.final_message AS
  SELECT m.store_message_id, m.payment_file_id, m.line_no, m.barcode, m.paid_on
  FROM receipt.store_message m JOIN receipt.payment_file f USING (payment_file_id)
  WHERE m.message = 'FINAL'
    AND NOT EXISTS (SELECT FROM receipt.reversal_line u
                    WHERE u.origin_posting_id = f.posting_id AND u.origin_line_no = m.line_no AND u.undone);
COMMENT ON VIEW receipt.final_message IS 'Final messages of stores whose money was not taken back';

GRANT SELECT, INSERT ON receipt.store_message TO general_app;
GRANT UPDATE (outcome, remark) ON receipt.store_message TO general_app;
GRANT SELECT ON receipt.preliminary_payment, receipt.final_message TO general_app;
