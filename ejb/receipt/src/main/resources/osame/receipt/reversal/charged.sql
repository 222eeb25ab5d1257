-- Where nothing was charged and the tax is open, there is nothing to settle.
SELECT o.receivable_id, :firstLine + o.own_line AS line_no
FROM pg_temp.reopened o
JOIN receipt.receivable r USING (receivable_id)
WHERE r.tax_balance = 0
   OR EXISTS (SELECT FROM receipt.ledger_entry e WHERE e.receivable_id = o.receivable_id AND e.kind = 'DELINQUENCY_CHARGE')
   OR EXISTS (SELECT FROM receipt.charge_pending p WHERE p.receivable_id = o.receivable_id)
ORDER BY o.receivable_id
