SELECT count(DISTINCT line_no) FROM staged_fault
