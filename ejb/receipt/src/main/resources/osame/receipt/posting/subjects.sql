SELECT DISTINCT addressee_number FROM pg_temp.allocation ORDER BY addressee_number
