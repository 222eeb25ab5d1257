SELECT receivable_id FROM receipt.receivable
WHERE addressee_number = :number AND tax_balance > 0 AND due_date < :day
ORDER BY receivable_id
