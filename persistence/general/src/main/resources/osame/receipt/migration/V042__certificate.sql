-- Certificates of payment: what was certified to whom, under which number and verification code.

CREATE TABLE receipt.certificate (
  certificate_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id uuid NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('TAX', 'FULL_PAYMENT', 'VEHICLE_INSPECTION')),
  addressee_number text NOT NULL,
  purpose text NOT NULL CHECK (purpose <> ''),
  vehicle text NOT NULL DEFAULT '',
  letter_id bigint NOT NULL UNIQUE,
  letter_year smallint NOT NULL,
  letter_number bigint NOT NULL,
  verification_code text NOT NULL UNIQUE CHECK (verification_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  fee_amount bigint NOT NULL CHECK (fee_amount >= 0),
  certified_on date NOT NULL,
  valid_until date,
  overridden text NOT NULL DEFAULT '',
  issued_by text NOT NULL,
  issued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (kind, letter_year, letter_number)
);
CREATE INDEX certificate_addressee ON receipt.certificate (addressee_number);
COMMENT ON TABLE receipt.certificate IS 'Certificates that were issued; append-only';
COMMENT ON COLUMN receipt.certificate.overridden IS 'What an officer was warned of and why he issued it all the same';

CREATE TABLE receipt.certificate_line (
  certificate_id bigint NOT NULL REFERENCES receipt.certificate,
  line_no smallint NOT NULL CHECK (line_no >= 1),
  levy_year smallint NOT NULL,
  tax_item text NOT NULL,
  determined_amount bigint NOT NULL CHECK (determined_amount >= 0),
  paid_amount bigint NOT NULL CHECK (paid_amount >= 0),
  unpaid_amount bigint NOT NULL CHECK (unpaid_amount >= 0),
  not_due_amount bigint NOT NULL CHECK (not_due_amount >= 0),
  PRIMARY KEY (certificate_id, line_no)
);
COMMENT ON TABLE receipt.certificate_line IS 'The amounts of a certificate by levy year and tax item, as they stood that day';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.certificate FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.certificate_line FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

GRANT SELECT, INSERT ON receipt.certificate, receipt.certificate_line TO general_app;
