CREATE TEMP TABLE pg_temp.account (
  line_no integer NOT NULL,
  addressee_number text NOT NULL,
  tax_item text NOT NULL,
  bank_code text NOT NULL,
  branch_code text NOT NULL,
  bank_name text NOT NULL,
  branch_name text NOT NULL,
  account_kind text NOT NULL,
  account_number text NOT NULL,
  holder_kana text NOT NULL,
  valid_from date NOT NULL
) ON COMMIT DROP
