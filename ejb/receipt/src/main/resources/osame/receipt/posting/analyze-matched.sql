ANALYZE pg_temp.matched
