ANALYZE pg_temp.assessed
