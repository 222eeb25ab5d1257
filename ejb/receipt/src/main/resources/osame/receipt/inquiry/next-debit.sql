SELECT u.debit_day, sum(q.amount)::bigint AS amount
FROM receipt.receivable r
JOIN receipt.debit_request q USING (receivable_id)
JOIN receipt.debit_run u USING (debit_run_id)
WHERE r.addressee_number = :number AND u.debit_day >= :day
GROUP BY u.debit_day
ORDER BY u.debit_day
LIMIT 1
