DELETE FROM pg_temp.undo_line
