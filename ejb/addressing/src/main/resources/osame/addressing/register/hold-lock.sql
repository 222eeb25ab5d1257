-- The addressee's row is locked too: no file writes it meanwhile.
SELECT 1 FROM addressing.edit_lock l
JOIN addressing.addressee a USING (addressee_number)
WHERE l.addressee_number = :number AND l.officer = :officer AND l.expires_at > :now
FOR UPDATE
