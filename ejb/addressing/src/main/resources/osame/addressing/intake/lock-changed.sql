-- No officer writes these meanwhile.
SELECT count(*)
FROM (SELECT a.addressee_number FROM addressing.addressee a JOIN pg_temp.changed_addressee c USING (addressee_number)
      ORDER BY a.addressee_number FOR UPDATE OF a) locked
