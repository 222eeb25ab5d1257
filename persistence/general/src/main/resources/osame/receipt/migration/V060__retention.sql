-- Erasing settled receivables: what keeps one, and the totals that stay in place of its entries.

-- As before for everybody; whoever signed on as retention may erase where it was granted DELETE, and nowhere else.
CREATE OR REPLACE FUNCTION receipt.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'TRUNCATE' AND session_user = 'general_retention' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% on %.% is refused: append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE receipt.ledger_total (
  posting_id bigint NOT NULL REFERENCES receipt.posting,
  received_on date NOT NULL,
  fiscal_year smallint NOT NULL,
  levy_year smallint NOT NULL,
  tax_item text NOT NULL,
  account_class text NOT NULL,
  component text NOT NULL,
  about text NOT NULL,
  kind text NOT NULL,
  channel text,
  institution text,
  entries bigint NOT NULL CHECK (entries > 0),
  amount bigint NOT NULL,
  certificate_number bigint NOT NULL
);
CREATE INDEX ledger_total_posting ON receipt.ledger_total (posting_id);
CREATE INDEX ledger_total_received_on ON receipt.ledger_total USING brin (received_on);
COMMENT ON TABLE receipt.ledger_total IS 'What erased entries added up to, so that every report and every total stays as it was; append-only';
COMMENT ON COLUMN receipt.ledger_total.about IS 'As in booking: what a reversing entry takes back, else its own kind';

CREATE TABLE receipt.levy_total (
  posting_id bigint NOT NULL REFERENCES receipt.posting,
  levies bigint NOT NULL CHECK (levies > 0),
  certificate_number bigint NOT NULL
);
CREATE INDEX levy_total_posting ON receipt.levy_total (posting_id);
COMMENT ON TABLE receipt.levy_total IS 'How many rows of a levy file were erased; append-only';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.ledger_total FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.levy_total FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE OR REPLACE VIEW receipt.booking AS
  SELECT e.entry_id, e.receivable_id, e.posting_id, e.line_no, e.received_on, e.fiscal_year, e.tax_item, e.account_class, e.component,
         coalesce(b.kind, e.kind) AS about, e.kind, e.amount, coalesce(b.paid_on, e.paid_on) AS paid_on,
         coalesce(b.channel, e.channel) AS channel, coalesce(b.institution, e.institution) AS institution,
         r.levy_year, 1::bigint AS entries
  FROM receipt.ledger_entry e
  LEFT JOIN receipt.ledger_entry b ON b.entry_id = e.reverses
  LEFT JOIN receipt.receivable r ON r.receivable_id = e.receivable_id
  UNION ALL
  SELECT NULL, NULL, posting_id, NULL, received_on, fiscal_year, tax_item, account_class, component, about, kind, amount, NULL,
         channel, institution, levy_year, entries
  FROM receipt.ledger_total;
COMMENT ON VIEW receipt.booking IS
  'Entries as reports count them: a reversing entry counts with what it takes back, on its own day; erased ones as their totals, without receivable';

CREATE VIEW receipt.posted_total AS
  SELECT posting_id, -sum(amount) AS posted
  FROM (SELECT posting_id, amount FROM receipt.ledger_entry WHERE kind = 'PAID'
        UNION ALL
        SELECT posting_id, amount FROM receipt.ledger_total WHERE kind = 'PAID') p
  GROUP BY posting_id;
COMMENT ON VIEW receipt.posted_total IS 'Yen that each posting posted, erased entries included';

CREATE OR REPLACE VIEW receipt.invariant_payment_file AS
  SELECT f.payment_file_id, f.total_amount, p.posted, o.overpaid, s.suspense
  FROM receipt.payment_file f
  LEFT JOIN receipt.posted_total p USING (posting_id)
  LEFT JOIN (SELECT posting_id, sum(amount) AS overpaid FROM receipt.overpayment GROUP BY posting_id) o USING (posting_id)
  LEFT JOIN (SELECT payment_file_id, sum(amount) AS suspense FROM receipt.suspense GROUP BY payment_file_id) s USING (payment_file_id)
  WHERE CASE WHEN f.state IN ('POSTED', 'CLOSED', 'UNDONE')
             THEN f.posted_amount <> coalesce(p.posted, 0) OR f.overpaid_amount <> coalesce(o.overpaid, 0)
                  OR f.suspense_amount <> coalesce(s.suspense, 0) OR f.total_amount <> coalesce(p.posted, 0) + coalesce(o.overpaid, 0) + coalesce(s.suspense, 0)
             ELSE p.posted IS NOT NULL OR o.overpaid IS NOT NULL OR s.suspense IS NOT NULL END;

CREATE OR REPLACE VIEW receipt.invariant_suspense AS
  SELECT s.suspense_id, s.amount, coalesce(p.posted, 0) + coalesce(o.overpaid, 0) AS worked_off
  FROM receipt.suspense s
  JOIN receipt.suspense_resolution x USING (suspense_id)
  JOIN receipt.posting g USING (posting_id)
  LEFT JOIN receipt.posted_total p USING (posting_id)
  LEFT JOIN (SELECT posting_id, sum(amount) AS overpaid FROM receipt.overpayment GROUP BY posting_id) o USING (posting_id)
  WHERE g.kind <> 'REVERSAL' AND s.amount <> coalesce(p.posted, 0) + coalesce(o.overpaid, 0);

CREATE OR REPLACE VIEW receipt.invariant_levy_file AS
  SELECT f.levy_file_id, f.taken_count, f.fault_count, l.taken, x.faults
  FROM receipt.levy_file f
  LEFT JOIN (SELECT posting_id, sum(levies)::bigint AS taken
             FROM (SELECT posting_id, 1 AS levies FROM receipt.levy
                   UNION ALL SELECT posting_id, levies FROM receipt.levy_total) t
             GROUP BY posting_id) l USING (posting_id)
  LEFT JOIN (SELECT levy_file_id, count(*) AS faults FROM receipt.levy_fault GROUP BY levy_file_id) x USING (levy_file_id)
  WHERE f.state = 'TAKEN_IN' AND (f.taken_count <> coalesce(l.taken, 0) OR f.fault_count <> coalesce(x.faults, 0));

-- Entries whose receivable is gone: erasing takes both or neither.
CREATE VIEW receipt.invariant_entry AS
  SELECT e.entry_id FROM receipt.ledger_entry e
  WHERE NOT EXISTS (SELECT FROM receipt.receivable r WHERE r.receivable_id = e.receivable_id);
COMMENT ON VIEW receipt.invariant_entry IS 'Entries without a receivable';

-- A file of which some was erased cannot be taken back whole any more.
CREATE FUNCTION receipt.refuse_undo_of_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM receipt.ledger_total t WHERE t.posting_id = NEW.posting_id) THEN
    RAISE EXCEPTION 'payment file % was erased in part', NEW.payment_file_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER undo_of_erased BEFORE UPDATE OF state ON receipt.payment_file
  FOR EACH ROW WHEN (NEW.state = 'UNDONE') EXECUTE FUNCTION receipt.refuse_undo_of_erased();

CREATE VIEW receipt.keeps_receivable AS
  SELECT receivable_id, 'OWED' AS reason FROM receipt.receivable WHERE tax_balance > 0 OR fee_balance > 0 OR charge_balance > 0
  UNION ALL
  SELECT receivable_id, 'CHARGE_PENDING' FROM receipt.charge_pending
  UNION ALL
  SELECT receivable_id, 'OVERPAYMENT' FROM receipt.overpayment
  UNION ALL
  SELECT receivable_id, 'PRELIMINARY' FROM receipt.preliminary_payment
  UNION ALL
  SELECT d.receivable_id, 'DEMAND_OPEN' FROM receipt.demand d JOIN receipt.demand_run r USING (demand_run_id)
  WHERE d.state = 'PLANNED' AND r.state <> 'DISCARDED'
  UNION ALL
  SELECT receivable_id, 'ON_HOLD' FROM receipt.receivable_hold
  WHERE kind <> 'EXTINCTION' AND coalesce(upper(period), 'infinity') > (SELECT day FROM operations.api_business_date)
  UNION ALL
  SELECT r.receivable_id, 'ORDERED' FROM receipt.receivable r
  WHERE EXISTS (SELECT FROM operations.api_retention_order o
                WHERE o.kind = 'LEDGER' AND (o.addressee_number IS NULL OR o.addressee_number = r.addressee_number));
COMMENT ON VIEW receipt.keeps_receivable IS 'Why a receivable may not be erased, whatever its age; a row for each reason';

-- Erasing looks for what refers to a receivable.
CREATE INDEX store_message_receivable ON receipt.store_message (receivable_id) WHERE receivable_id IS NOT NULL;
CREATE INDEX batch_line_receivable ON receipt.batch_line (receivable_id) WHERE receivable_id IS NOT NULL;

GRANT SELECT ON receipt.ledger_total, receipt.levy_total, receipt.posted_total, receipt.invariant_entry, receipt.keeps_receivable TO general_app;

GRANT USAGE ON SCHEMA receipt TO general_retention;
-- Keys, and what the totals are made of; not whose it was.
GRANT SELECT ON receipt.booking, receipt.keeps_receivable TO general_retention;
GRANT SELECT (receivable_id, version), UPDATE (version), DELETE ON receipt.receivable TO general_retention;
GRANT SELECT (receivable_id), DELETE ON receipt.ledger_entry, receipt.debit_request, receipt.debit_result, receipt.store_message,
  receipt.demand, receipt.payment_slip, receipt.receivable_hold TO general_retention;
GRANT SELECT (receivable_id, posting_id), DELETE ON receipt.levy TO general_retention;
GRANT SELECT (receivable_id), UPDATE (receivable_id, key_as_keyed) ON receipt.batch_line TO general_retention;
GRANT INSERT ON receipt.ledger_total, receipt.levy_total TO general_retention;
GRANT SELECT (archived_file_id), UPDATE (content) ON receipt.file_fault TO general_retention;
GRANT SELECT (certificate_id), DELETE ON receipt.certificate, receipt.certificate_line TO general_retention;
GRANT SELECT (dry_run_id), DELETE ON receipt.dry_run, receipt.dry_run_difference TO general_retention;
