DELETE FROM pg_temp.staged_addressee
WHERE addressee_number IN (SELECT addressee_number FROM pg_temp.staged_addressee GROUP BY addressee_number HAVING count(*) > 1)
