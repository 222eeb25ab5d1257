CREATE TEMP TABLE pg_temp.answer (
  line_no integer NOT NULL,
  levy_year smallint,
  tax_year smallint,
  tax_item text,
  notice_number text,
  installment smallint,
  result_code text NOT NULL,
  amount bigint NOT NULL,
  debit_day date NOT NULL
) ON COMMIT DROP
