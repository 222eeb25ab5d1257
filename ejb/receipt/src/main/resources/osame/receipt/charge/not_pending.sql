DELETE FROM receipt.charge_pending WHERE receivable_id = ANY (:receivableIds)
