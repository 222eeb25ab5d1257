-- What the levying systems handed over, and every restatement with its reason.

CREATE TABLE receipt.levy_file (
  levy_file_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  archived_file_id bigint NOT NULL,
  request_id uuid NOT NULL UNIQUE,
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
-- The same bytes are taken in once; a refused file may come again, when what it missed is there.
CREATE UNIQUE INDEX levy_file_content ON receipt.levy_file (archived_file_id) WHERE state <> 'REFUSED';
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

ALTER TABLE receipt.file_fault ADD COLUMN levy_file_id bigint REFERENCES receipt.levy_file;
CREATE INDEX file_fault_levy_file ON receipt.file_fault (levy_file_id, line_no) WHERE levy_file_id IS NOT NULL;
COMMENT ON COLUMN receipt.file_fault.levy_file_id IS 'The delivery of a levy file that has the fault; null for files of other kinds';

CREATE TABLE receipt.levy_fault (
  levy_file_id bigint NOT NULL REFERENCES receipt.levy_file,
  line_no integer NOT NULL,
  levy_key text,
  settled_by text,
  PRIMARY KEY (levy_file_id, line_no)
);
CREATE INDEX levy_fault_open ON receipt.levy_fault (levy_key) WHERE settled_by IS NULL;
COMMENT ON TABLE receipt.levy_fault IS 'Rows of levy files that were left out and wait for a corrected one';
COMMENT ON COLUMN receipt.levy_fault.levy_key IS 'Key of the receivable as received, by which the corrected row is recognised; null if it could not be read';
COMMENT ON COLUMN receipt.levy_fault.settled_by IS 'The levy file that brought the corrected row, or the officer who dealt with it otherwise';
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.levy_fault FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER facts_kept BEFORE UPDATE OF levy_file_id, line_no, levy_key ON receipt.levy_fault FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.levy FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.levy_file FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE VIEW receipt.invariant_levy AS
  SELECT l.receivable_id, l.amount, e.assessed
  FROM (SELECT DISTINCT ON (receivable_id) receivable_id, amount FROM receipt.levy ORDER BY receivable_id, levy_id DESC) l
  LEFT JOIN (SELECT receivable_id, sum(amount) AS assessed FROM receipt.ledger_entry
             WHERE kind IN ('ASSESSED', 'REASSESSED') AND component = 'TAX' GROUP BY receivable_id) e USING (receivable_id)
  WHERE l.amount <> coalesce(e.assessed, 0);
COMMENT ON VIEW receipt.invariant_levy IS 'Receivables whose assessed amount differs from the latest levy';

CREATE VIEW receipt.invariant_levy_file AS
  SELECT f.levy_file_id, f.taken_count, f.fault_count, l.taken, x.faults
  FROM receipt.levy_file f
  LEFT JOIN (SELECT posting_id, count(*) AS taken FROM receipt.levy GROUP BY posting_id) l USING (posting_id)
  LEFT JOIN (SELECT levy_file_id, count(*) AS faults FROM receipt.levy_fault GROUP BY levy_file_id) x USING (levy_file_id)
  WHERE f.state = 'TAKEN_IN' AND (f.taken_count <> coalesce(l.taken, 0) OR f.fault_count <> coalesce(x.faults, 0));
COMMENT ON VIEW receipt.invariant_levy_file IS 'Levy files of which a row is in no place or in two';

CREATE VIEW receipt.tax_item AS
  SELECT scope AS tax_item, value AS name, valid_period AS valid FROM operations.api_parameter WHERE key = 'receipt.tax-item';
COMMENT ON VIEW receipt.tax_item IS 'The dated table of tax items: a parameter whose scope is the code';

GRANT SELECT, INSERT ON receipt.levy_file, receipt.levy, receipt.levy_fault TO general_app;
GRANT UPDATE (settled_by) ON receipt.levy_fault TO general_app;
GRANT UPDATE (state, job_id, posting_id, line_count, total_amount, taken_count, fault_count) ON receipt.levy_file TO general_app;
GRANT SELECT ON receipt.invariant_levy, receipt.invariant_levy_file, receipt.tax_item TO general_app;
