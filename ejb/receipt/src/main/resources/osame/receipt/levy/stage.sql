CREATE TEMP TABLE pg_temp.staged_levy (
  line_no integer NOT NULL,
  levy_kind text NOT NULL,
  levy_year smallint NOT NULL,
  tax_year smallint NOT NULL,
  tax_item text NOT NULL,
  notice_number text NOT NULL,
  installment smallint NOT NULL,
  addressee_number text NOT NULL,
  amount bigint NOT NULL,
  nominal_due_date date NOT NULL,
  due_date date NOT NULL,
  reason text NOT NULL,
  decided_on date NOT NULL
) ON COMMIT DROP
