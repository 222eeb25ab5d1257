INSERT INTO pg_temp.staged_fault (line_no, code, arguments)
SELECT line_no, 'RC-F-024', ARRAY[lines]
FROM (SELECT line_no, count(*) OVER same AS rows, string_agg(line_no::text, ', ') OVER same AS lines
      FROM pg_temp.staged_levy
      WINDOW same AS (PARTITION BY levy_year, tax_year, tax_item, notice_number, installment ORDER BY line_no
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)) s
WHERE rows > 1
