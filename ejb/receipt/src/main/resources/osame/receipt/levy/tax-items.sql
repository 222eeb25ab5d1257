SELECT DISTINCT tax_item FROM pg_temp.staged_levy
