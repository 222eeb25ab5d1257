SELECT DISTINCT tax_item, tax_year, statutory_due_date, decided_on FROM pg_temp.initial_levy WHERE installment < 13
