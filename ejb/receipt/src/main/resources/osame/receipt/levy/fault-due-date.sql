-- A restatement that keeps the due date keeps it whatever the calendar says today.
INSERT INTO pg_temp.staged_fault (line_no, code, arguments)
SELECT s.line_no, CASE WHEN s.due_date <> d.shifted THEN 'RC-F-021' ELSE 'RC-F-022' END,
       CASE WHEN s.due_date <> d.shifted THEN ARRAY[s.due_date::text, d.shifted::text] ELSE ARRAY[s.due_date::text, s.decided_on::text] END
FROM pg_temp.staged_levy s
JOIN pg_temp.due_shift d ON d.nominal = s.nominal_due_date
LEFT JOIN pg_temp.matched_levy m USING (line_no)
WHERE (s.levy_kind = 'INITIAL' OR (s.nominal_due_date, s.due_date) IS DISTINCT FROM (m.nominal_due_date, m.due_date))
  AND (s.due_date <> d.shifted OR s.due_date < s.decided_on)
