INSERT INTO staged_fault (line_no, code)
SELECT line_no, 'RC-F-025' FROM matched_levy WHERE levy_kind = 'INITIAL'
