DELETE FROM pg_temp.staged_levy WHERE line_no IN (SELECT line_no FROM pg_temp.staged_fault)
