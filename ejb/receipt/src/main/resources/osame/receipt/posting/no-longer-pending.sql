SELECT r.addressee_number
FROM receipt.receivable r
WHERE r.receivable_id = ANY (:receivableIds)
  AND NOT EXISTS (SELECT FROM receipt.charge_pending p WHERE p.receivable_id = r.receivable_id)
