CREATE TEMP TABLE pg_temp.priority (
  tax_item text NOT NULL,
  tax_year smallint NOT NULL,
  statutory_due_date date NOT NULL,
  decided_on date NOT NULL,
  priority_date date NOT NULL,
  PRIMARY KEY (tax_item, tax_year, statutory_due_date, decided_on)
) ON COMMIT DROP
