ANALYZE pg_temp.attempt
