CREATE UNIQUE INDEX ON pg_temp.difference (row_no)
