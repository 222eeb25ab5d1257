-- The short form says nothing of the other columns: they stay as they are.
UPDATE pg_temp.staged_addressee s
SET (<others>) = (<a_others>)
FROM addressing.addressee a
WHERE a.addressee_number = s.addressee_number
