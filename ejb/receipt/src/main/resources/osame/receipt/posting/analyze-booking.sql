ANALYZE pg_temp.booking
