SELECT count(DISTINCT line_no) FROM pg_temp.staged_fault
