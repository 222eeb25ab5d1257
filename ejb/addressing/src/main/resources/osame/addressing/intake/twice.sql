-- Which of two rows of one addressee is right cannot be told: none is taken in.
INSERT INTO addressing.import_fault (archived_file_id, line_no, code, arguments)
SELECT :fileId, line_no, 'AD-F-09', ARRAY[lines]
FROM (SELECT line_no, count(*) OVER same AS rows, string_agg(line_no::text, ', ') OVER same AS lines
      FROM pg_temp.staged_addressee
      WINDOW same AS (PARTITION BY addressee_number ORDER BY line_no ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)) s
WHERE rows > 1
