UPDATE receipt.receivable_hold SET period = daterange(lower(period), :until)
WHERE receivable_hold_id = :holdId AND period @> CAST(:lastDay AS date)
RETURNING receivable_id
