INSERT INTO pg_temp.staged_fault (line_no, code)
SELECT line_no, 'RC-F-025' FROM pg_temp.matched_levy WHERE levy_kind = 'INITIAL'
