SELECT DISTINCT r.levy_year, r.tax_year FROM pg_temp.taken_entry JOIN receipt.receivable r USING (receivable_id)
