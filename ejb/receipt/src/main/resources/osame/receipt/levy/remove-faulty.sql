DELETE FROM staged_levy WHERE line_no IN (SELECT line_no FROM staged_fault)
