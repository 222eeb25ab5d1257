CREATE TEMP TABLE pg_temp.debit_plan (
  receivable_id bigint NOT NULL,
  addressee_number text NOT NULL,
  debit_account_id bigint NOT NULL,
  bank_code text NOT NULL,
  amount bigint NOT NULL,
  customer_number text NOT NULL
) ON COMMIT DROP
