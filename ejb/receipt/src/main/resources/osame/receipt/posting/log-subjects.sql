INSERT INTO access.api_operation_log_subject (operation_log_id, addressee_number)
SELECT :logId, addressee_number FROM (SELECT DISTINCT addressee_number FROM pg_temp.allocation) m ORDER BY addressee_number
