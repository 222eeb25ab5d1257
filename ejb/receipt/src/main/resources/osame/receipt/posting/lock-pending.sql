SELECT r.receivable_id
FROM receipt.receivable r
WHERE r.receivable_id IN (SELECT receivable_id FROM receipt.charge_pending)
ORDER BY r.receivable_id
FOR UPDATE
