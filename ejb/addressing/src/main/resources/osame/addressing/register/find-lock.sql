SELECT officer, terminal, since, expires_at FROM addressing.edit_lock WHERE addressee_number = :number AND expires_at > :now
