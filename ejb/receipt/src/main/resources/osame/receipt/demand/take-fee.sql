UPDATE receipt.receivable SET fee_balance = fee_balance - :fee, version = version + 1 WHERE receivable_id = :receivableId
