ANALYZE pg_temp.wanted_line;
ANALYZE pg_temp.undo_line
