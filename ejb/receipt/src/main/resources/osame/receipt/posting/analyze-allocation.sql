ANALYZE pg_temp.allocation (line_no, receivable_id)
