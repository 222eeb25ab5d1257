INSERT INTO pg_temp.staged_fault (line_no, code)
SELECT line_no, 'RC-F-026' FROM pg_temp.staged_levy s
WHERE levy_kind = 'CORRECTION' AND NOT EXISTS (SELECT FROM pg_temp.matched_levy m WHERE m.line_no = s.line_no)
