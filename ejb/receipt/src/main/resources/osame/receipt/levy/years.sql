SELECT DISTINCT levy_kind, levy_year, tax_year FROM staged_levy
