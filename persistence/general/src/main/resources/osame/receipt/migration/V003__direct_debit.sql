-- Direct debit: accounts, runs, requests and what the banks answered.

CREATE TABLE receipt.debit_account (
  debit_account_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  addressee_number text NOT NULL REFERENCES addressing.addressee (addressee_number),
  tax_item text NOT NULL DEFAULT '',
  bank_code text NOT NULL CHECK (bank_code ~ '^[0-9]{4}$'),
  bank_name text NOT NULL,
  branch_code text NOT NULL CHECK (branch_code ~ '^[0-9]{3}$'),
  branch_name text NOT NULL,
  account_kind text NOT NULL CHECK (account_kind IN ('ORDINARY', 'CURRENT', 'TAX_RESERVE', 'OTHER')),
  account_number text NOT NULL CHECK (account_number ~ '^[0-9]{7}$'),
  holder_kana text NOT NULL,
  valid daterange NOT NULL,
  EXCLUDE USING gist (addressee_number WITH =, tax_item WITH =, valid WITH &&)
);
COMMENT ON TABLE receipt.debit_account IS 'Account from which a person pays by direct debit; an empty tax item means all of them';

CREATE TABLE receipt.debit_run (
  debit_run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  debit_day date NOT NULL UNIQUE,
  request_id uuid NOT NULL UNIQUE,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE receipt.debit_run IS 'The requests of one debit day';

CREATE TABLE receipt.debit_request (
  debit_run_id bigint NOT NULL REFERENCES receipt.debit_run,
  receivable_id bigint NOT NULL REFERENCES receipt.receivable,
  debit_account_id bigint NOT NULL REFERENCES receipt.debit_account,
  archived_file_id bigint NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  customer_number text NOT NULL CHECK (customer_number ~ '^[0-9]{20}$'),
  PRIMARY KEY (debit_run_id, receivable_id)
);
CREATE INDEX debit_request_receivable ON receipt.debit_request (receivable_id);
COMMENT ON TABLE receipt.debit_request IS 'One line of a request file';

CREATE TABLE receipt.debit_result (
  payment_file_id bigint NOT NULL REFERENCES receipt.payment_file,
  line_no integer NOT NULL,
  receivable_id bigint REFERENCES receipt.receivable,
  result_code text NOT NULL CHECK (result_code ~ '^[0-9A-Z]$'),
  amount bigint NOT NULL CHECK (amount >= 0),
  debit_day date NOT NULL,
  PRIMARY KEY (payment_file_id, line_no)
);
CREATE INDEX debit_result_receivable ON receipt.debit_result (receivable_id);
COMMENT ON TABLE receipt.debit_result IS 'What the bank answered to each line that was not debited; a debited line is money and stands in the ledger, overpayment or suspense';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.debit_run FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.debit_request FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.debit_result FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

GRANT SELECT, INSERT ON receipt.debit_account, receipt.debit_run, receipt.debit_request, receipt.debit_result TO general_app;
GRANT UPDATE (valid) ON receipt.debit_account TO general_app;
