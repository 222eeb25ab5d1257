-- Demand notices: proposed, approved, printed, pulled, and of legal effect only once their day of dispatch is confirmed;
-- and the dated holds that keep a receivable from being demanded.

CREATE TABLE receipt.receivable_hold (
  receivable_hold_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  receivable_id bigint NOT NULL REFERENCES receipt.receivable,
  kind text NOT NULL CHECK (kind IN ('COLLECTION_GRACE', 'REALIZATION_GRACE', 'ENFORCEMENT_SUSPENSION', 'EXTINCTION')),
  period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  article text NOT NULL CHECK (article <> ''),
  exempts text CHECK (exempts IN ('FULL', 'GRACE', 'HALF')),
  request_id uuid NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (request_id, receivable_id),
  EXCLUDE USING gist (receivable_id WITH =, kind WITH =, period WITH &&)
);
CREATE INDEX receivable_hold_receivable ON receipt.receivable_hold (receivable_id);
COMMENT ON TABLE receipt.receivable_hold IS 'What arrears decided about a receivable for a period; receipt computes from it';
COMMENT ON COLUMN receipt.receivable_hold.exempts IS 'How the delinquency charge of the period is exempted; null if it is not';
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.receivable_hold FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER facts_kept BEFORE UPDATE OF receivable_hold_id, receivable_id, kind, article, exempts, request_id, recorded_by, recorded_at
  ON receipt.receivable_hold FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE TABLE receipt.demand_run (
  demand_run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id uuid NOT NULL UNIQUE,
  name text NOT NULL CHECK (name <> ''),
  tax_item text,
  notice_number text,
  due_from date NOT NULL,
  due_to date NOT NULL,
  extracted_on date NOT NULL,
  planned_dispatch_on date NOT NULL,
  state text NOT NULL DEFAULT 'EXTRACTED' CHECK (state IN ('EXTRACTED', 'PRINTED', 'DISPATCHED', 'DISCARDED')),
  approval_id bigint,
  print_lot_id bigint,
  dispatched_on date,
  posting_id bigint UNIQUE REFERENCES receipt.posting,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (due_from <= due_to AND due_to < extracted_on),
  CHECK ((state = 'DISPATCHED') = (dispatched_on IS NOT NULL)),
  CHECK (state NOT IN ('PRINTED', 'DISPATCHED') OR print_lot_id IS NOT NULL)
);
COMMENT ON TABLE receipt.demand_run IS 'Demand notices that go out together; of no legal effect before dispatched_on';
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.demand_run FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE TABLE receipt.demand (
  demand_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  demand_run_id bigint NOT NULL REFERENCES receipt.demand_run,
  receivable_id bigint NOT NULL REFERENCES receipt.receivable,
  addressee_number text NOT NULL,
  due_date date NOT NULL,
  tax_amount bigint NOT NULL CHECK (tax_amount > 0),
  state text NOT NULL CHECK (state IN ('PLANNED', 'EXCLUDED', 'PULLED', 'DISPATCHED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
  exclusion text CHECK (exclusion IN ('COLLECTION_GRACE', 'ENFORCEMENT_SUSPENSION', 'EXTINGUISHED', 'DEBIT_PENDING',
    'SMALL_AMOUNT', 'ADDRESS_UNKNOWN', 'PRELIMINARY', 'OFFICER')),
  pulled_for text CHECK (pulled_for IN ('PAID', 'PRELIMINARY', 'REDUCED', 'HELD', 'NOT_PRINTED', 'OFFICER')),
  letter_id bigint,
  letter_year smallint,
  letter_number bigint,
  recipient_name text,
  recipient_address text,
  dispatched_on date,
  returned_on date,
  posted_on date,
  served_on date,
  withdrawn_on date,
  remark text NOT NULL DEFAULT '',
  UNIQUE (demand_run_id, receivable_id),
  CHECK ((state = 'EXCLUDED') = (exclusion IS NOT NULL)),
  CHECK ((state = 'PULLED') = (pulled_for IS NOT NULL)),
  CHECK (state IN ('PLANNED', 'EXCLUDED', 'PULLED', 'WITHDRAWN') OR (dispatched_on IS NOT NULL AND recipient_name IS NOT NULL)),
  CHECK (state <> 'RETURNED' OR returned_on IS NOT NULL),
  CHECK (state <> 'PUBLISHED' OR (posted_on IS NOT NULL AND served_on > posted_on)),
  CHECK (state NOT IN ('PLANNED', 'EXCLUDED', 'PULLED') OR dispatched_on IS NULL)
) WITH (fillfactor = 70);
-- One demand for an installment: only what was left out, pulled or withdrawn makes room for another.
CREATE UNIQUE INDEX demand_one_in_force ON receipt.demand (receivable_id) WHERE state IN ('PLANNED', 'DISPATCHED', 'RETURNED', 'PUBLISHED');
CREATE INDEX demand_receivable ON receipt.demand (receivable_id);
CREATE UNIQUE INDEX demand_letter_number ON receipt.demand (letter_year, letter_number);
CREATE INDEX demand_returned ON receipt.demand (returned_on) WHERE returned_on IS NOT NULL;
COMMENT ON TABLE receipt.demand IS 'An installment that is demanded or left out, with the record of its dispatch (name, address, day)';
COMMENT ON COLUMN receipt.demand.tax_amount IS 'Yen of the tax that the notice demands';
COMMENT ON COLUMN receipt.demand.served_on IS 'Day on which service by publication took effect';
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.demand FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER facts_kept BEFORE UPDATE OF demand_id, demand_run_id, receivable_id, due_date, tax_amount ON receipt.demand
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

-- The due date of a receivable does not change with its balance, so that this index costs postings nothing.
CREATE INDEX receivable_due_date ON receipt.receivable (due_date);

ALTER TABLE receipt.posting DROP CONSTRAINT posting_kind_check,
  ADD CONSTRAINT posting_kind_check CHECK (kind IN ('LEVY_FILE', 'PAYMENT_FILE', 'SUSPENSE', 'REVERSAL', 'CHARGE', 'DEMAND'));

CREATE VIEW receipt.api_demand AS
  SELECT receivable_id, demand_id, state, tax_amount, dispatched_on, returned_on, served_on,
         CASE state WHEN 'DISPATCHED' THEN dispatched_on WHEN 'PUBLISHED' THEN served_on END AS effective_on
  FROM receipt.demand WHERE state IN ('DISPATCHED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN');
COMMENT ON VIEW receipt.api_demand IS 'Demand notices that were dispatched; effective_on is null while one came back or once it was withdrawn';

CREATE VIEW receipt.invariant_demand AS
  SELECT d.demand_id FROM receipt.demand d JOIN receipt.demand_run r USING (demand_run_id)
  WHERE (d.dispatched_on IS NOT NULL AND (r.dispatched_on IS NULL OR d.dispatched_on <> r.dispatched_on))
     OR (r.state = 'DISPATCHED' AND d.state = 'PLANNED')
     OR (r.state = 'PRINTED' AND d.state = 'PLANNED' AND d.letter_id IS NULL);
COMMENT ON VIEW receipt.invariant_demand IS 'Demands that have an effect without the confirmed dispatch of their run, or none in spite of it';

GRANT SELECT, INSERT ON receipt.receivable_hold, receipt.demand_run, receipt.demand TO general_app;
GRANT UPDATE (period) ON receipt.receivable_hold TO general_app;
GRANT UPDATE (state, approval_id, print_lot_id, dispatched_on, posting_id) ON receipt.demand_run TO general_app;
GRANT UPDATE (state, exclusion, pulled_for, letter_id, letter_year, letter_number, recipient_name, recipient_address, dispatched_on, returned_on,
  posted_on, served_on, withdrawn_on, remark) ON receipt.demand TO general_app;
GRANT SELECT ON receipt.api_demand, receipt.invariant_demand TO general_app;
