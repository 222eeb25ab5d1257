ANALYZE pg_temp.account
