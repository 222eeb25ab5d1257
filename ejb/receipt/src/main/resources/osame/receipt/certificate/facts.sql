SELECT r.receivable_id, r.levy_year, r.tax_item, coalesce(i.name, r.tax_item) AS tax_item_name, r.due_date, r.tax_balance,
       r.fee_balance + r.charge_balance AS owed,
       coalesce((SELECT sum(q.amount) FROM receipt.preliminary_payment q WHERE q.receivable_id = r.receivable_id), 0)::bigint AS preliminary,
       (SELECT max(q.paid_on) FROM receipt.preliminary_payment q WHERE q.receivable_id = r.receivable_id) AS announced_on,
       EXISTS (SELECT FROM receipt.charge_pending p WHERE p.receivable_id = r.receivable_id) AS charge_pending,
       EXISTS (SELECT FROM receipt.receivable_hold h WHERE h.receivable_id = r.receivable_id
               AND h.kind IN ('COLLECTION_GRACE', 'REALIZATION_GRACE') AND h.period @> CAST(:day AS date)) AS grace
FROM receipt.receivable r
LEFT JOIN receipt.tax_item i ON i.tax_item = r.tax_item AND i.valid @> r.due_date
WHERE r.addressee_number = :number
  AND (CAST(:levyYear AS integer) IS NULL OR r.levy_year = :levyYear)
  AND (CAST(:taxItem AS text) IS NULL OR r.tax_item = :taxItem)
  AND (CAST(:noticeNumber AS text) IS NULL OR r.notice_number = :noticeNumber)
ORDER BY r.receivable_id
