INSERT INTO pg_temp.staged_fault (line_no, code, arguments)
SELECT line_no, 'RC-F-023', ARRAY[decided_on::text, :businessDate::date::text] FROM pg_temp.staged_levy WHERE decided_on > :businessDate
