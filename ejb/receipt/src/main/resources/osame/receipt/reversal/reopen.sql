INSERT INTO pg_temp.reopened
SELECT receivable_id, least[1], least[2]::integer, fee, row_number() OVER (ORDER BY receivable_id)
FROM (SELECT receivable_id, min(ARRAY[posting_id, line_no]) AS least, bool_or(component = 'FEE') AS fee
      FROM pg_temp.taken_entry GROUP BY receivable_id) r
