-- What has a due date of its own moves with it.
UPDATE receipt.receivable r
SET statutory_due_date = r.due_date,
    priority_date = CASE WHEN r.priority_date = r.statutory_due_date THEN r.due_date ELSE r.priority_date END
FROM pg_temp.taken_levy t
WHERE t.levy_kind = 'CORRECTION' AND r.receivable_id = t.receivable_id AND r.statutory_due_date <> r.due_date
  AND (r.installment >= 13 OR r.tax_item = ANY (:ownTerms))
