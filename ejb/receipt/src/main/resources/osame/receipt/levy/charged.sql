SELECT t.receivable_id, t.line_no
FROM pg_temp.taken_levy t
WHERE t.levy_kind = 'CORRECTION'
  AND EXISTS (SELECT FROM receipt.ledger_entry e
              WHERE e.receivable_id = t.receivable_id AND e.kind IN ('PAID', 'APPROPRIATED_IN', 'DELINQUENCY_CHARGE'))
ORDER BY t.receivable_id
