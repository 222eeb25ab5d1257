-- What the levying systems handed over, and every restatement with its reason.

CREATE TABLE receipt.levy_file (
  levy_file_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  archived_file_id bigint NOT NULL UNIQUE,
  name text NOT NULL,
  state text NOT NULL CHECK (state IN ('RECEIVED', 'TAKEN_IN', 'REFUSED')),
  job_id bigint,
  posting_id bigint UNIQUE REFERENCES receipt.posting,
  line_count integer,
  total_amount bigint,
  taken_count integer,
  fault_count integer,
  taken_in_by text NOT NULL,
  taken_in_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (state <> 'TAKEN_IN' OR (posting_id IS NOT NULL AND line_count = taken_count + fault_count))
);
COMMENT ON TABLE receipt.levy_file IS 'A file of levies; each row was taken in or is listed with its fault, or the file is refused whole';

CREATE TABLE receipt.levy (
  levy_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  receivable_id bigint NOT NULL REFERENCES receipt.receivable,
  levy_kind text NOT NULL CHECK (levy_kind IN ('INITIAL', 'CORRECTION')),
  amount bigint NOT NULL CHECK (amount >= 0),
  amount_before bigint NOT NULL CHECK (amount_before >= 0),
  nominal_due_date date NOT NULL,
  due_date date NOT NULL,
  reason text NOT NULL,
  decided_on date NOT NULL,
  posting_id bigint NOT NULL REFERENCES receipt.posting,
  line_no integer NOT NULL,
  UNIQUE (posting_id, line_no),
  CHECK (levy_kind <> 'INITIAL' OR amount_before = 0)
);
CREATE INDEX levy_receivable ON receipt.levy (receivable_id);
COMMENT ON TABLE receipt.levy IS 'The history of what was levied: first levy and each restatement, with reason and day of decision';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.levy FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.levy_file FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE VIEW receipt.invariant_levy AS
  SELECT l.receivable_id, l.amount, e.assessed
  FROM (SELECT DISTINCT ON (receivable_id) receivable_id, amount FROM receipt.levy ORDER BY receivable_id, levy_id DESC) l
  LEFT JOIN (SELECT receivable_id, sum(amount) AS assessed FROM receipt.ledger_entry
             WHERE kind IN ('ASSESSED', 'REASSESSED') AND component = 'TAX' GROUP BY receivable_id) e USING (receivable_id)
  WHERE l.amount <> coalesce(e.assessed, 0);
COMMENT ON VIEW receipt.invariant_levy IS 'Receivables whose assessed amount differs from the latest levy';

CREATE VIEW receipt.tax_item AS
  SELECT scope AS tax_item, value AS name, valid_period AS valid FROM operations.api_parameter WHERE key = 'receipt.tax-item';
COMMENT ON VIEW receipt.tax_item IS 'The dated table of tax items: a parameter whose scope is the code';

GRANT SELECT, INSERT ON receipt.levy_file, receipt.levy TO general_app;
GRANT UPDATE (state, job_id, posting_id, line_count, total_amount, taken_count, fault_count) ON receipt.levy_file TO general_app;
GRANT SELECT ON receipt.invariant_levy, receipt.tax_item TO general_app;
