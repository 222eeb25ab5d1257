-- Dry runs: what a file or an undo would do, worked out by doing it and taking it back, and kept until it is carried out.

CREATE TABLE receipt.dry_run (
  dry_run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('PAYMENT_FILE', 'LEVY_FILE', 'UNDO_FILE', 'UNDO_LINE')),
  subject text NOT NULL,
  archived_file_id bigint,
  format text,
  received_on date,
  payment_file_id bigint REFERENCES receipt.payment_file,
  posting_id bigint REFERENCES receipt.posting,
  line_no integer,
  request_id uuid NOT NULL UNIQUE,
  job_id bigint,
  plan_hash text CHECK (plan_hash ~ '^[0-9a-f]{64}$'),
  total_amount bigint,
  row_count bigint,
  refused boolean,
  carried_out_job_id bigint,
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((plan_hash IS NULL) = (total_amount IS NULL) AND (plan_hash IS NULL) = (row_count IS NULL) AND (plan_hash IS NULL) = (refused IS NULL)),
  CHECK (CASE kind WHEN 'PAYMENT_FILE' THEN archived_file_id IS NOT NULL AND format IS NOT NULL AND received_on IS NOT NULL
                   WHEN 'LEVY_FILE' THEN archived_file_id IS NOT NULL
                   WHEN 'UNDO_FILE' THEN payment_file_id IS NOT NULL
                   ELSE posting_id IS NOT NULL AND line_no IS NOT NULL END)
);
COMMENT ON TABLE receipt.dry_run IS 'A plan that was tried without effect; it is carried out only if it comes out the same again';
COMMENT ON COLUMN receipt.dry_run.refused IS 'True if the file would be refused whole';

CREATE TABLE receipt.dry_run_difference (
  dry_run_id bigint NOT NULL REFERENCES receipt.dry_run,
  row_no integer NOT NULL,
  addressee_number text,
  levy_year smallint,
  tax_year smallint,
  tax_item text,
  notice_number text,
  installment smallint,
  tax_before bigint,
  tax_after bigint,
  fee_before bigint,
  fee_after bigint,
  charge_before bigint,
  charge_after bigint,
  overpaid bigint NOT NULL,
  suspense bigint NOT NULL,
  line_no integer,
  code text,
  arguments text[] NOT NULL,
  PRIMARY KEY (dry_run_id, row_no)
);
COMMENT ON TABLE receipt.dry_run_difference IS 'What a dry run changes: a receivable with its balances before and after, money of a person or in suspense, or a faulty line';
CREATE INDEX dry_run_difference_addressee ON receipt.dry_run_difference (addressee_number);

GRANT SELECT, INSERT, UPDATE (job_id, plan_hash, total_amount, row_count, refused, carried_out_job_id) ON receipt.dry_run TO general_app;
GRANT SELECT, INSERT, DELETE ON receipt.dry_run_difference TO general_app;
