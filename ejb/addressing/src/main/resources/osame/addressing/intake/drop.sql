DROP TABLE pg_temp.staged_addressee
