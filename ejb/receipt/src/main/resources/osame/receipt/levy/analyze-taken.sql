ANALYZE pg_temp.taken_levy
