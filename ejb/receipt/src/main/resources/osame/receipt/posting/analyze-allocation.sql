ANALYZE pg_temp.assessed;
ANALYZE pg_temp.booking
