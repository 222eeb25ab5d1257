-- Receivables and the append-only ledger that explains every balance.

CREATE TABLE receipt.receivable (
  receivable_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  levy_year smallint NOT NULL,
  tax_year smallint NOT NULL,
  tax_item text NOT NULL CHECK (tax_item ~ '^[0-9A-Z]{2}$'),
  notice_number text NOT NULL CHECK (notice_number ~ '^[0-9]{10}$'),
  installment smallint NOT NULL CHECK (installment BETWEEN 0 AND 99),
  addressee_number text NOT NULL REFERENCES addressing.addressee (addressee_number),
  nominal_due_date date NOT NULL,
  due_date date NOT NULL,
  statutory_due_date date NOT NULL,
  priority_date date NOT NULL,
  tax_balance bigint NOT NULL DEFAULT 0 CHECK (tax_balance >= 0),
  fee_balance bigint NOT NULL DEFAULT 0 CHECK (fee_balance >= 0),
  charge_balance bigint NOT NULL DEFAULT 0 CHECK (charge_balance >= 0),
  latest_paid_on date,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (levy_year, tax_item, notice_number, installment, tax_year),
  CHECK (tax_year <= levy_year),
  CHECK (due_date >= nominal_due_date)
) WITH (fillfactor = 50); -- room on the page: a balance changes without touching an index (HOT)
CREATE INDEX receivable_addressee ON receipt.receivable (addressee_number);
CREATE INDEX receivable_notice ON receipt.receivable (notice_number);
COMMENT ON TABLE receipt.receivable IS 'One amount due: levy year, tax year, tax item, notice number, installment; its balances equal the sums of its entries';
COMMENT ON COLUMN receipt.receivable.tax_balance IS 'Yen still owed of the tax itself';
COMMENT ON COLUMN receipt.receivable.fee_balance IS 'Yen still owed of the demand fee';
COMMENT ON COLUMN receipt.receivable.latest_paid_on IS 'No payment on it that stands was made later than this day; a reversed one may have been';
COMMENT ON COLUMN receipt.receivable.charge_balance IS 'Yen still owed of the delinquency charge, once it is definite';

CREATE TABLE receipt.posting (
  posting_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('LEVY_FILE', 'PAYMENT_FILE', 'SUSPENSE', 'REVERSAL', 'CHARGE')),
  request_id uuid NOT NULL UNIQUE,
  business_date date NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE receipt.posting IS 'One act that writes entries, carried out once for each request id';

CREATE TABLE receipt.ledger_entry (
  entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  receivable_id bigint NOT NULL,
  posting_id bigint NOT NULL,
  amount bigint NOT NULL CHECK (amount <> 0),
  line_no integer NOT NULL,
  received_on date NOT NULL,
  paid_on date,
  fiscal_year smallint NOT NULL,
  component text NOT NULL CHECK (component IN ('TAX', 'FEE', 'CHARGE')),
  kind text NOT NULL CHECK (kind IN ('ASSESSED', 'REASSESSED', 'PAID', 'OVERPAID', 'REFUNDED', 'APPROPRIATED_OUT',
    'APPROPRIATED_IN', 'DEMAND_FEE', 'DELINQUENCY_CHARGE', 'WRITTEN_OFF', 'CARRIED_OVER', 'REVERSED')),
  tax_item text NOT NULL,
  account_class text NOT NULL CHECK (account_class IN ('CURRENT_YEAR', 'PAST_YEAR', 'CARRIED_OVER')),
  channel text CHECK (channel IN ('BANK_COUNTER', 'DIRECT_DEBIT', 'CONVENIENCE_STORE', 'ELTAX', 'CITY_COUNTER')),
  institution text,
  reverses bigint,
  UNIQUE (posting_id, line_no, component, kind),
  CHECK (kind <> 'PAID' OR (amount < 0 AND paid_on IS NOT NULL AND channel IS NOT NULL)),
  CHECK (kind NOT IN ('ASSESSED', 'OVERPAID', 'DEMAND_FEE', 'DELINQUENCY_CHARGE') OR amount > 0),
  CHECK ((kind = 'REVERSED') = (reverses IS NOT NULL))
);
CREATE INDEX ledger_entry_receivable ON receipt.ledger_entry (receivable_id);
CREATE INDEX ledger_entry_received_on ON receipt.ledger_entry USING brin (received_on);
CREATE UNIQUE INDEX ledger_entry_reverses ON receipt.ledger_entry (reverses) WHERE reverses IS NOT NULL;
COMMENT ON TABLE receipt.ledger_entry IS 'The ledger: append-only, plus raises and minus lowers what is owed; a correction is a reversing entry';
COMMENT ON COLUMN receipt.ledger_entry.received_on IS 'Accounting day: for money of a file, and the charge it made definite, the day it reached the city (receivedOn), else the business date of the act';
COMMENT ON COLUMN receipt.ledger_entry.paid_on IS 'Day on which the payer paid (paidOn): delinquency charge and prescription';
COMMENT ON COLUMN receipt.ledger_entry.kind IS 'OVERPAID moves money that a reduction left without a debt out to the table overpayment';

CREATE TABLE receipt.payment_file (
  payment_file_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  archived_file_id bigint NOT NULL,
  request_id uuid NOT NULL UNIQUE,
  name text NOT NULL,
  format text NOT NULL CHECK (format IN ('DEBIT_RESULT', 'PAID_NOTICE')),
  received_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('RECEIVED', 'POSTED', 'CLOSED', 'REFUSED')),
  job_id bigint,
  posting_id bigint UNIQUE REFERENCES receipt.posting,
  line_count integer,
  total_amount bigint,
  posted_amount bigint,
  overpaid_amount bigint,
  suspense_amount bigint,
  taken_in_by text NOT NULL,
  taken_in_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (state NOT IN ('POSTED', 'CLOSED') OR total_amount = posted_amount + overpaid_amount + suspense_amount),
  CHECK (state NOT IN ('POSTED', 'CLOSED') OR posting_id IS NOT NULL)
);
-- The same bytes are posted once; a refused file may come again, with another received day or format.
CREATE UNIQUE INDEX payment_file_content ON receipt.payment_file (archived_file_id) WHERE state <> 'REFUSED';
CREATE INDEX payment_file_received_on ON receipt.payment_file (received_on);
COMMENT ON TABLE receipt.payment_file IS 'A file of payments; each yen of it is posted, overpaid or in suspense, or the file is refused whole';

CREATE TABLE receipt.file_fault (
  file_fault_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  archived_file_id bigint NOT NULL,
  payment_file_id bigint REFERENCES receipt.payment_file,
  line_no integer NOT NULL,
  code text NOT NULL,
  arguments text[] NOT NULL,
  content text,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX file_fault_file ON receipt.file_fault (archived_file_id, line_no);
CREATE INDEX file_fault_payment_file ON receipt.file_fault (payment_file_id, line_no) WHERE payment_file_id IS NOT NULL;
COMMENT ON COLUMN receipt.file_fault.payment_file_id IS 'The delivery of a payment file that was refused; null for files of other kinds';
COMMENT ON TABLE receipt.file_fault IS 'What was wrong in a levy or payment file: line, code, arguments without personal data; content keeps a refused levy row for the work list';

CREATE TABLE receipt.suspense (
  suspense_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payment_file_id bigint NOT NULL REFERENCES receipt.payment_file,
  line_no integer NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  reason text NOT NULL CHECK (reason IN ('UNKNOWN_RECEIVABLE', 'UNREADABLE_KEY', 'UNREADABLE_DATE', 'AMOUNT_DIFFERS', 'NOT_REQUESTED')),
  key_as_received text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('BANK_COUNTER', 'DIRECT_DEBIT', 'CONVENIENCE_STORE', 'ELTAX', 'CITY_COUNTER')),
  institution text,
  paid_on date,
  received_on date NOT NULL,
  owner text,
  UNIQUE (payment_file_id, line_no),
  CHECK (paid_on IS NOT NULL OR reason = 'UNREADABLE_DATE')
);
COMMENT ON TABLE receipt.suspense IS 'Money that could not be posted; nothing but its owner ever changes';

CREATE TABLE receipt.suspense_resolution (
  suspense_id bigint PRIMARY KEY REFERENCES receipt.suspense,
  posting_id bigint NOT NULL REFERENCES receipt.posting,
  remark text NOT NULL
);
COMMENT ON TABLE receipt.suspense_resolution IS 'How a suspense row was worked off; without a row here it is open';

CREATE TABLE receipt.overpayment (
  overpayment_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  addressee_number text NOT NULL REFERENCES addressing.addressee (addressee_number),
  receivable_id bigint REFERENCES receipt.receivable,
  kind text NOT NULL CHECK (kind IN ('EXCESS_PAYMENT', 'ERRONEOUS_PAYMENT')),
  amount bigint NOT NULL CHECK (amount > 0),
  arisen_on date NOT NULL,
  paid_on date NOT NULL,
  received_on date NOT NULL,
  tax_item text NOT NULL,
  account_class text NOT NULL CHECK (account_class IN ('CURRENT_YEAR', 'PAST_YEAR', 'CARRIED_OVER')),
  channel text NOT NULL CHECK (channel IN ('BANK_COUNTER', 'DIRECT_DEBIT', 'CONVENIENCE_STORE', 'ELTAX', 'CITY_COUNTER')),
  institution text,
  posting_id bigint NOT NULL REFERENCES receipt.posting,
  line_no integer NOT NULL,
  of_entry bigint REFERENCES receipt.ledger_entry (entry_id),
  UNIQUE NULLS NOT DISTINCT (posting_id, line_no, of_entry),
  CHECK ((kind = 'EXCESS_PAYMENT') = (of_entry IS NOT NULL))
);
CREATE INDEX overpayment_of_entry ON receipt.overpayment (of_entry) WHERE of_entry IS NOT NULL;
CREATE INDEX overpayment_addressee ON receipt.overpayment (addressee_number);
CREATE INDEX overpayment_receivable ON receipt.overpayment (receivable_id);
CREATE INDEX overpayment_received_on ON receipt.overpayment (received_on);
COMMENT ON TABLE receipt.overpayment IS 'Money beyond what was owed: excess payment (valid when paid, reduced later) or erroneous payment (never due)';
COMMENT ON COLUMN receipt.overpayment.of_entry IS 'The payment of which a reduction left this much without a debt';

CREATE TABLE receipt.charge_pending (
  receivable_id bigint PRIMARY KEY REFERENCES receipt.receivable,
  missing_year smallint NOT NULL,
  posting_id bigint NOT NULL REFERENCES receipt.posting
);
COMMENT ON TABLE receipt.charge_pending IS 'Paid late, but the delinquency charge is not computable yet: the rate of a year is missing';

CREATE TABLE receipt.day_closing (
  day date PRIMARY KEY,
  approval_id bigint,
  entry_count bigint NOT NULL,
  total_amount bigint NOT NULL,
  closed_by text NOT NULL,
  closed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE receipt.day_closing IS 'Closed accounting days; nothing is booked on them any more';

CREATE VIEW receipt.accounting_day AS
  SELECT received_on AS day FROM receipt.payment_file WHERE state <> 'REFUSED'
  UNION
  SELECT business_date FROM receipt.posting WHERE kind IN ('SUSPENSE', 'REVERSAL')
  UNION
  SELECT day FROM receipt.day_closing;
COMMENT ON VIEW receipt.accounting_day IS 'Days on which money was booked; what belongs to no file is booked on the business date';

-- Append-only, even for the owner. Row-level foreign keys of the ledger would cost half the time of bulk posting; one
-- check a statement does the same, and the triggers below close what that leaves open.
CREATE FUNCTION receipt.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on %.% is refused: append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- Dynamic, so that each statement is planned for what it added: a plan kept in the session for one row would
-- be used for a million, and the other way round.
CREATE FUNCTION receipt.check_entries() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrong boolean;
BEGIN
  EXECUTE 'SELECT EXISTS (SELECT FROM added a LEFT JOIN receipt.receivable r USING (receivable_id)
                          WHERE r.receivable_id IS NULL OR r.tax_item <> a.tax_item)' INTO wrong;
  IF wrong THEN
    RAISE EXCEPTION 'an entry names no receivable, or another tax item' USING ERRCODE = 'foreign_key_violation';
  END IF;
  EXECUTE 'SELECT EXISTS (SELECT FROM (SELECT DISTINCT posting_id FROM added) a LEFT JOIN receipt.posting p USING (posting_id)
                          WHERE p.posting_id IS NULL)' INTO wrong;
  IF wrong THEN
    RAISE EXCEPTION 'an entry names no posting' USING ERRCODE = 'foreign_key_violation';
  END IF;
  EXECUTE 'SELECT EXISTS (SELECT FROM (SELECT * FROM added WHERE reverses IS NOT NULL) a LEFT JOIN receipt.ledger_entry e ON e.entry_id = a.reverses
                          WHERE e.entry_id IS NULL OR e.amount <> -a.amount OR e.receivable_id <> a.receivable_id
                             OR e.component <> a.component OR e.kind = ''REVERSED'')' INTO wrong;
  IF wrong THEN
    RAISE EXCEPTION 'a reversal must mirror its entry' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- Who books on a day shares its lock until commit, who closes the day has it alone: what is closed stays as it was summed.
CREATE FUNCTION receipt.lock_day(day date, closing boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF closing THEN
    PERFORM pg_advisory_xact_lock('receipt.day_closing'::regclass::oid::integer, day - date '2000-01-01');
  ELSE
    PERFORM pg_advisory_xact_lock_shared('receipt.day_closing'::regclass::oid::integer, day - date '2000-01-01');
  END IF;
END $$;
COMMENT ON FUNCTION receipt.lock_day(date, boolean) IS 'Takes the lock of an accounting day until commit: alone to close it (before its sums are read), shared to book on it';
GRANT EXECUTE ON FUNCTION receipt.lock_day(date, boolean) TO general_app;

CREATE FUNCTION receipt.refuse_closed_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  booked date;
BEGIN
  FOR booked IN SELECT DISTINCT received_on FROM added ORDER BY 1 LOOP
    PERFORM receipt.lock_day(booked, false);
    IF EXISTS (SELECT FROM receipt.day_closing c WHERE c.day = booked) THEN
      RAISE EXCEPTION 'the accounting day % is closed', booked USING ERRCODE = 'OS001';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE FUNCTION receipt.lock_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM receipt.lock_day(NEW.day, true);
  RETURN NEW;
END $$;
CREATE TRIGGER lock_day BEFORE INSERT ON receipt.day_closing FOR EACH ROW EXECUTE FUNCTION receipt.lock_closing();

CREATE TRIGGER entries_checked AFTER INSERT ON receipt.ledger_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.check_entries();
CREATE TRIGGER closed_day AFTER INSERT ON receipt.ledger_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_closed_day();
CREATE TRIGGER closed_day AFTER INSERT ON receipt.overpayment REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_closed_day();
CREATE TRIGGER closed_day AFTER INSERT ON receipt.suspense REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_closed_day();
CREATE TRIGGER closed_day AFTER INSERT ON receipt.payment_file REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_closed_day();

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.posting FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.overpayment FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.suspense_resolution FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.day_closing FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.file_fault FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.receivable FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER key_kept BEFORE UPDATE OF receivable_id, levy_year, tax_year, tax_item, notice_number, installment ON receipt.receivable
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.payment_file FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER no_delete BEFORE DELETE OR TRUNCATE ON receipt.suspense FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER facts_kept BEFORE UPDATE OF suspense_id, payment_file_id, line_no, amount, reason, key_as_received, channel, institution, paid_on, received_on
  ON receipt.suspense FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

-- Violations of the invariants: each of these views is empty, always.
CREATE VIEW receipt.invariant_balance AS
  SELECT r.receivable_id, r.tax_balance, r.fee_balance, r.charge_balance, e.tax, e.fee, e.charge
  FROM receipt.receivable r
  LEFT JOIN (SELECT receivable_id,
                    sum(amount) FILTER (WHERE component = 'TAX') AS tax,
                    sum(amount) FILTER (WHERE component = 'FEE') AS fee,
                    sum(amount) FILTER (WHERE component = 'CHARGE') AS charge
             FROM receipt.ledger_entry GROUP BY receivable_id) e USING (receivable_id)
  WHERE r.tax_balance <> coalesce(e.tax, 0) OR r.fee_balance <> coalesce(e.fee, 0) OR r.charge_balance <> coalesce(e.charge, 0);
COMMENT ON VIEW receipt.invariant_balance IS 'Receivables whose balances differ from the sums of their entries';

CREATE VIEW receipt.invariant_latest_paid_on AS
  SELECT r.receivable_id, r.latest_paid_on, e.paid_on
  FROM receipt.receivable r
  JOIN (SELECT p.receivable_id, max(p.paid_on) AS paid_on FROM receipt.ledger_entry p
        WHERE p.kind = 'PAID' AND NOT EXISTS (SELECT FROM receipt.ledger_entry b WHERE b.reverses = p.entry_id)
        GROUP BY p.receivable_id) e USING (receivable_id)
  WHERE r.latest_paid_on IS NULL OR r.latest_paid_on < e.paid_on;
COMMENT ON VIEW receipt.invariant_latest_paid_on IS 'Receivables with a payment made later than they say';

CREATE VIEW receipt.invariant_payment_file AS
  SELECT f.payment_file_id, f.total_amount, p.posted, o.overpaid, s.suspense
  FROM receipt.payment_file f
  LEFT JOIN (SELECT posting_id, -sum(amount) AS posted FROM receipt.ledger_entry WHERE kind = 'PAID' GROUP BY posting_id) p USING (posting_id)
  LEFT JOIN (SELECT posting_id, sum(amount) AS overpaid FROM receipt.overpayment GROUP BY posting_id) o USING (posting_id)
  LEFT JOIN (SELECT payment_file_id, sum(amount) AS suspense FROM receipt.suspense GROUP BY payment_file_id) s USING (payment_file_id)
  WHERE CASE WHEN f.state IN ('POSTED', 'CLOSED')
             THEN f.posted_amount <> coalesce(p.posted, 0) OR f.overpaid_amount <> coalesce(o.overpaid, 0)
                  OR f.suspense_amount <> coalesce(s.suspense, 0) OR f.total_amount <> coalesce(p.posted, 0) + coalesce(o.overpaid, 0) + coalesce(s.suspense, 0)
             ELSE p.posted IS NOT NULL OR o.overpaid IS NOT NULL OR s.suspense IS NOT NULL END;
COMMENT ON VIEW receipt.invariant_payment_file IS 'Payment files of which a yen is in no place or in two';

CREATE VIEW receipt.invariant_suspense AS
  SELECT s.suspense_id, s.amount, coalesce(p.posted, 0) + coalesce(o.overpaid, 0) AS worked_off
  FROM receipt.suspense s JOIN receipt.suspense_resolution x USING (suspense_id)
  LEFT JOIN (SELECT posting_id, -sum(amount) AS posted FROM receipt.ledger_entry WHERE kind = 'PAID' GROUP BY posting_id) p USING (posting_id)
  LEFT JOIN (SELECT posting_id, sum(amount) AS overpaid FROM receipt.overpayment GROUP BY posting_id) o USING (posting_id)
  WHERE s.amount <> coalesce(p.posted, 0) + coalesce(o.overpaid, 0);
COMMENT ON VIEW receipt.invariant_suspense IS 'Suspense rows that were worked off for another amount';

CREATE VIEW receipt.invariant_closed_day AS
  SELECT c.day, f.payment_file_id FROM receipt.day_closing c JOIN receipt.payment_file f ON f.received_on = c.day
  WHERE f.state IN ('RECEIVED', 'POSTED');
COMMENT ON VIEW receipt.invariant_closed_day IS 'Closed days with an open file';

GRANT USAGE ON SCHEMA receipt TO general_app;
GRANT SELECT ON ALL TABLES IN SCHEMA receipt TO general_app;
GRANT INSERT ON receipt.receivable, receipt.posting, receipt.ledger_entry, receipt.payment_file, receipt.file_fault, receipt.suspense,
  receipt.suspense_resolution, receipt.overpayment, receipt.day_closing TO general_app;
GRANT INSERT, DELETE ON receipt.charge_pending TO general_app;
GRANT UPDATE (nominal_due_date, due_date, statutory_due_date, priority_date, addressee_number, tax_balance, fee_balance, charge_balance, latest_paid_on, version)
  ON receipt.receivable TO general_app;
GRANT UPDATE (state, job_id, posting_id, line_count, total_amount, posted_amount, overpaid_amount, suspense_amount) ON receipt.payment_file TO general_app;
GRANT UPDATE (owner) ON receipt.suspense TO general_app;
