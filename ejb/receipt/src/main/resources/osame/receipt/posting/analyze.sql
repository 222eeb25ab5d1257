ANALYZE pg_temp.attempt (line_no, notice_number)
