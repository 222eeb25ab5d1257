DELETE FROM addressing.edit_lock WHERE addressee_number = :number AND officer = :officer
