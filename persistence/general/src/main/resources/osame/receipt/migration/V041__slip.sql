-- Payment slips that were issued, each with the amounts that stand on it.

CREATE TABLE receipt.payment_slip (
  payment_slip_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  receivable_id bigint NOT NULL REFERENCES receipt.receivable,
  reissue integer NOT NULL CHECK (reissue >= 0),
  pay_by date NOT NULL,
  tax_amount bigint NOT NULL CHECK (tax_amount >= 0),
  fee_amount bigint NOT NULL CHECK (fee_amount >= 0),
  charge_amount bigint NOT NULL CHECK (charge_amount >= 0),
  store_barcode text CHECK (store_barcode ~ '^[0-9]{44}$'),
  letter_id bigint NOT NULL,
  issued_on date NOT NULL,
  issued_by text NOT NULL,
  issued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (receivable_id, reissue),
  CHECK (tax_amount + fee_amount + charge_amount > 0)
);
CREATE INDEX payment_slip_letter ON receipt.payment_slip (letter_id);
COMMENT ON TABLE receipt.payment_slip IS 'Payment slips issued for single installments, with their parts and their bar code; append-only';
COMMENT ON COLUMN receipt.payment_slip.reissue IS 'How many slips of the installment were issued before';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.payment_slip FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

GRANT SELECT, INSERT ON receipt.payment_slip TO general_app;
