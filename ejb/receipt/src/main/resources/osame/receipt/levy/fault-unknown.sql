INSERT INTO staged_fault (line_no, code)
SELECT line_no, 'RC-F-026' FROM staged_levy s
WHERE levy_kind = 'CORRECTION' AND NOT EXISTS (SELECT FROM matched_levy m WHERE m.line_no = s.line_no)
