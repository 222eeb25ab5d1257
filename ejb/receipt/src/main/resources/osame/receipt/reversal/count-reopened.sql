SELECT count(*) FROM pg_temp.reopened
