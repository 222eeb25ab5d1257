CREATE TEMP TABLE pg_temp.levy_booking (
  levy_kind text NOT NULL,
  levy_year smallint NOT NULL,
  tax_year smallint NOT NULL,
  fiscal_year smallint NOT NULL,
  account_class text NOT NULL,
  PRIMARY KEY (levy_kind, levy_year, tax_year)
) ON COMMIT DROP
