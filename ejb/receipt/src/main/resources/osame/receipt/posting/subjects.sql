SELECT DISTINCT addressee_number FROM pg_temp.matched ORDER BY addressee_number
