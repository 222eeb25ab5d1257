ANALYZE pg_temp.matched (line_no, receivable_id)
