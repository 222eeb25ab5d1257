ANALYZE pg_temp.taken_entry;
ANALYZE pg_temp.reopened;
ANALYZE pg_temp.later_line
