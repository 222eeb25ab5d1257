-- Rows that say something new; a row without a day of change is so from the business date.
INSERT INTO pg_temp.changed_addressee (addressee_number, valid_from, is_new)
SELECT s.addressee_number, coalesce(s.changed_on, :day), a.addressee_number IS NULL
FROM pg_temp.staged_addressee s
LEFT JOIN addressing.addressee a USING (addressee_number)
WHERE a.addressee_number IS NULL OR (<a_facts>) IS DISTINCT FROM (<s_facts>)
