-- Undoing payments: what a reversal took back, what it applied anew, and where the money of each line stands since.

CREATE TABLE receipt.reversal_line (
  posting_id bigint NOT NULL REFERENCES receipt.posting,
  line_no integer NOT NULL,
  origin_posting_id bigint NOT NULL REFERENCES receipt.posting (posting_id),
  origin_line_no integer NOT NULL,
  undone boolean NOT NULL,
  PRIMARY KEY (posting_id, line_no)
);
CREATE UNIQUE INDEX reversal_line_undone ON receipt.reversal_line (origin_posting_id, origin_line_no) WHERE undone;
CREATE INDEX reversal_line_anew ON receipt.reversal_line (origin_posting_id, origin_line_no) WHERE NOT undone;
COMMENT ON TABLE receipt.reversal_line IS 'Payments that a reversal took back, once each, and later payments that it applied anew to the same receivables';
COMMENT ON COLUMN receipt.reversal_line.undone IS 'True if it was taken back, false if it was applied anew';
COMMENT ON COLUMN receipt.reversal_line.origin_posting_id IS 'The posting by which the payment came in first, with origin_line_no: its name through all reversals';

CREATE TABLE receipt.overpayment_reversal (
  overpayment_id bigint PRIMARY KEY REFERENCES receipt.overpayment,
  posting_id bigint NOT NULL REFERENCES receipt.posting,
  received_on date NOT NULL
);
CREATE INDEX overpayment_reversal_posting ON receipt.overpayment_reversal (posting_id);
CREATE INDEX overpayment_reversal_received_on ON receipt.overpayment_reversal (received_on);
COMMENT ON TABLE receipt.overpayment_reversal IS 'Overpayments that a reversal took back; without a row here an overpayment stands';
COMMENT ON COLUMN receipt.overpayment_reversal.received_on IS 'Accounting day of the reversal';

CREATE VIEW receipt.standing_overpayment AS
  SELECT o.* FROM receipt.overpayment o
  WHERE NOT EXISTS (SELECT FROM receipt.overpayment_reversal b WHERE b.overpayment_id = o.overpayment_id);
COMMENT ON VIEW receipt.standing_overpayment IS 'Overpayments that no reversal took back';

CREATE VIEW receipt.debit_answer AS
  SELECT d.* FROM receipt.debit_result d JOIN receipt.payment_file f USING (payment_file_id) WHERE f.state <> 'UNDONE';
COMMENT ON VIEW receipt.debit_answer IS 'What banks answered, without files that were undone: their requests wait for an answer again';

ALTER TABLE receipt.payment_file
  DROP CONSTRAINT payment_file_state_check,
  DROP CONSTRAINT payment_file_check,
  DROP CONSTRAINT payment_file_check1,
  ADD CONSTRAINT payment_file_state_check CHECK (state IN ('RECEIVED', 'POSTED', 'CLOSED', 'UNDONE', 'REFUSED')),
  ADD CONSTRAINT payment_file_total_check
    CHECK (state NOT IN ('POSTED', 'CLOSED', 'UNDONE') OR total_amount = posted_amount + overpaid_amount + suspense_amount),
  ADD CONSTRAINT payment_file_posting_check CHECK (state NOT IN ('POSTED', 'CLOSED', 'UNDONE') OR posting_id IS NOT NULL);
-- What was undone whole may come again.
DROP INDEX receipt.payment_file_content;
CREATE UNIQUE INDEX payment_file_content ON receipt.payment_file (archived_file_id) WHERE state NOT IN ('REFUSED', 'UNDONE');

CREATE TRIGGER closed_day AFTER INSERT ON receipt.overpayment_reversal REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_closed_day();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.overpayment_reversal
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.reversal_line
  FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE OR REPLACE VIEW receipt.invariant_payment_file AS
  SELECT f.payment_file_id, f.total_amount, p.posted, o.overpaid, s.suspense
  FROM receipt.payment_file f
  LEFT JOIN (SELECT posting_id, -sum(amount) AS posted FROM receipt.ledger_entry WHERE kind = 'PAID' GROUP BY posting_id) p USING (posting_id)
  LEFT JOIN (SELECT posting_id, sum(amount) AS overpaid FROM receipt.overpayment GROUP BY posting_id) o USING (posting_id)
  LEFT JOIN (SELECT payment_file_id, sum(amount) AS suspense FROM receipt.suspense GROUP BY payment_file_id) s USING (payment_file_id)
  WHERE CASE WHEN f.state IN ('POSTED', 'CLOSED', 'UNDONE')
             THEN f.posted_amount <> coalesce(p.posted, 0) OR f.overpaid_amount <> coalesce(o.overpaid, 0)
                  OR f.suspense_amount <> coalesce(s.suspense, 0) OR f.total_amount <> coalesce(p.posted, 0) + coalesce(o.overpaid, 0) + coalesce(s.suspense, 0)
             ELSE p.posted IS NOT NULL OR o.overpaid IS NOT NULL OR s.suspense IS NOT NULL END;

-- A suspense row that was undone was worked off by the reversal, for nothing.
CREATE OR REPLACE VIEW receipt.invariant_suspense AS
  SELECT s.suspense_id, s.amount, coalesce(p.posted, 0) + coalesce(o.overpaid, 0) AS worked_off
  FROM receipt.suspense s
  JOIN receipt.suspense_resolution x USING (suspense_id)
  JOIN receipt.posting g USING (posting_id)
  LEFT JOIN (SELECT posting_id, -sum(amount) AS posted FROM receipt.ledger_entry WHERE kind = 'PAID' GROUP BY posting_id) p USING (posting_id)
  LEFT JOIN (SELECT posting_id, sum(amount) AS overpaid FROM receipt.overpayment GROUP BY posting_id) o USING (posting_id)
  WHERE g.kind <> 'REVERSAL' AND s.amount <> coalesce(p.posted, 0) + coalesce(o.overpaid, 0);

CREATE VIEW receipt.invariant_undone AS
  SELECT u.origin_posting_id, u.origin_line_no
  FROM receipt.reversal_line u
  WHERE u.undone
    AND (EXISTS (SELECT FROM receipt.ledger_entry e
                 WHERE e.posting_id = u.origin_posting_id AND e.line_no = u.origin_line_no AND e.kind = 'PAID'
                   AND NOT EXISTS (SELECT FROM receipt.ledger_entry back WHERE back.reverses = e.entry_id))
         OR EXISTS (SELECT FROM receipt.standing_overpayment o
                    WHERE o.posting_id = u.origin_posting_id AND o.line_no = u.origin_line_no AND o.of_entry IS NULL));
COMMENT ON VIEW receipt.invariant_undone IS 'Payments that were undone and of which a yen still stands';

CREATE VIEW receipt.invariant_excess AS
  SELECT e.receivable_id, e.component, e.moved, o.standing
  FROM (SELECT receivable_id, component, sum(amount) AS moved FROM receipt.ledger_entry x
        WHERE kind = 'OVERPAID' AND NOT EXISTS (SELECT FROM receipt.ledger_entry back WHERE back.reverses = x.entry_id)
        GROUP BY receivable_id, component) e
  FULL JOIN (SELECT p.receivable_id, p.component, sum(s.amount) AS standing
             FROM receipt.standing_overpayment s JOIN receipt.ledger_entry p ON p.entry_id = s.of_entry
             GROUP BY p.receivable_id, p.component) o USING (receivable_id, component)
  WHERE coalesce(e.moved, 0) <> coalesce(o.standing, 0);
COMMENT ON VIEW receipt.invariant_excess IS 'Receivables of which more or less was moved out than stands as overpayments of their payments';

GRANT SELECT, INSERT ON receipt.reversal_line, receipt.overpayment_reversal TO general_app;
GRANT SELECT ON receipt.standing_overpayment, receipt.debit_answer, receipt.invariant_undone, receipt.invariant_excess TO general_app;
