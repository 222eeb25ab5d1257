SELECT max(own_line)
FROM (SELECT own_line FROM pg_temp.undo_line UNION ALL SELECT own_line FROM pg_temp.later_line UNION ALL SELECT own_line FROM pg_temp.taken_entry) l
