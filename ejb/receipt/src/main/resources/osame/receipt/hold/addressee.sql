SELECT addressee_number FROM receipt.receivable WHERE receivable_id = :receivableId FOR UPDATE
