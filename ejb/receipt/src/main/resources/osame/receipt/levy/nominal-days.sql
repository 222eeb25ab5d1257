SELECT DISTINCT nominal_due_date FROM pg_temp.staged_levy
