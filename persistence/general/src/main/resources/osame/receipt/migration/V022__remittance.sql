-- What each institution says it paid in, against the notices that came with it.

CREATE TABLE receipt.payment_file_share (
  payment_file_id bigint NOT NULL REFERENCES receipt.payment_file,
  channel text NOT NULL CHECK (channel IN ('BANK_COUNTER', 'DIRECT_DEBIT', 'CONVENIENCE_STORE', 'ELTAX', 'CITY_COUNTER')),
  institution text NOT NULL,
  line_count integer NOT NULL CHECK (line_count > 0),
  amount bigint NOT NULL CHECK (amount > 0),
  PRIMARY KEY (payment_file_id, channel, institution)
);
COMMENT ON TABLE receipt.payment_file_share IS 'What of a payment file came from which institution, posted or not; empty institution for none';

CREATE TABLE receipt.remittance (
  remittance_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  received_on date NOT NULL,
  institution text NOT NULL CHECK (institution ~ '^[0-9A-Za-z]{1,10}$'),
  amount bigint NOT NULL CHECK (amount >= 0),
  request_id uuid NOT NULL UNIQUE,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX remittance_day ON receipt.remittance (received_on, institution);
COMMENT ON TABLE receipt.remittance IS 'Yen that an institution paid in on a day; the latest row of day and institution counts';

CREATE TABLE receipt.remittance_settlement (
  approval_id bigint PRIMARY KEY,
  received_on date NOT NULL,
  institution text NOT NULL,
  difference_amount bigint NOT NULL CHECK (difference_amount <> 0),
  remark text NOT NULL CHECK (remark <> '')
);
CREATE INDEX remittance_settlement_day ON receipt.remittance_settlement (received_on, institution);
COMMENT ON TABLE receipt.remittance_settlement IS 'Differences that were explained and approved; another difference of the day is open again';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.payment_file_share FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.remittance FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt.remittance_settlement FOR EACH STATEMENT EXECUTE FUNCTION receipt.refuse_change();

CREATE VIEW receipt.remittance_check AS
  WITH noticed AS (
    SELECT f.received_on, s.institution, sum(s.amount)::bigint AS amount
    FROM receipt.payment_file f JOIN receipt.payment_file_share s USING (payment_file_id)
    WHERE f.state IN ('POSTED', 'CLOSED') AND s.institution <> ''
    GROUP BY 1, 2
  ), remitted AS (
    SELECT DISTINCT ON (received_on, institution) received_on, institution, amount
    FROM receipt.remittance ORDER BY received_on, institution, remittance_id DESC
  )
  SELECT received_on, institution, coalesce(n.amount, 0) AS noticed_amount, r.amount AS remitted_amount,
         r.amount - coalesce(n.amount, 0) AS difference_amount
  FROM noticed n FULL JOIN remitted r USING (received_on, institution);
COMMENT ON VIEW receipt.remittance_check IS 'By day and institution: sum of the notices, what was paid in, and the difference';

GRANT SELECT, INSERT ON receipt.payment_file_share, receipt.remittance, receipt.remittance_settlement TO general_app;
GRANT SELECT ON receipt.remittance_check TO general_app;
