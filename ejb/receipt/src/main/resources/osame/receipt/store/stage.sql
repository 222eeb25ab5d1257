CREATE TEMP TABLE pg_temp.store_line (
  line_no integer NOT NULL,
  message text NOT NULL,
  levy_year smallint,
  tax_year smallint,
  tax_item text,
  notice_number text,
  installment smallint,
  barcode text NOT NULL,
  amount bigint NOT NULL,
  paid_on date,
  institution text
) ON COMMIT DROP
