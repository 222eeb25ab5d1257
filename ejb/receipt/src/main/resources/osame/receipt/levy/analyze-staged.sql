ANALYZE pg_temp.staged_levy
