INSERT INTO pg_temp.staged_fault (line_no, code)
SELECT s.line_no, 'RC-F-029' FROM pg_temp.staged_levy s
JOIN pg_temp.matched_levy m USING (line_no)
WHERE s.levy_kind = 'CORRECTION' AND s.addressee_number <> m.addressee_number
