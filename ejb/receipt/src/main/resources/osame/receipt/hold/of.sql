SELECT receivable_hold_id, receivable_id, kind, lower(period) AS valid_from, upper(period) AS valid_until, article, exempts
FROM receipt.receivable_hold WHERE receivable_id = ANY (:receivableIds)
ORDER BY receivable_id, lower(period), receivable_hold_id
