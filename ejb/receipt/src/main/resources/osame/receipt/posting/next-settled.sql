SELECT receivable_id, line_no, paid_on, amount FROM pg_temp.settled
WHERE receivable_id IN (SELECT DISTINCT receivable_id FROM pg_temp.settled WHERE receivable_id > :after ORDER BY receivable_id LIMIT :limit)
ORDER BY receivable_id, line_no
