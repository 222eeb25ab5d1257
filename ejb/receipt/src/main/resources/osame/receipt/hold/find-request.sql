SELECT receivable_hold_id FROM receipt.receivable_hold WHERE request_id = :requestId AND receivable_id = :receivableId
