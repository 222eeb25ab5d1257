INSERT INTO pg_temp.staged_fault (line_no, code, arguments)
SELECT s.line_no, 'RC-F-030', ARRAY[s.tax_item, s.decided_on::text]
FROM pg_temp.staged_levy s
WHERE NOT EXISTS (SELECT FROM receipt.tax_item t WHERE t.tax_item = s.tax_item AND t.valid @> s.decided_on)
