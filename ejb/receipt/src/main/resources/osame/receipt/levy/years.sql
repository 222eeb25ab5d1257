SELECT DISTINCT levy_kind, levy_year, tax_year FROM pg_temp.staged_levy
