-- What was assessed before, in a table of its own: joined as a subquery it would be summed again for each row whenever the
-- ledger has no statistics yet.
CREATE TEMP TABLE pg_temp.assessed_before ON COMMIT DROP AS
SELECT m.receivable_id, sum(l.amount)::bigint AS amount
FROM pg_temp.matched_levy m
JOIN receipt.ledger_entry l USING (receivable_id)
WHERE m.levy_kind = 'CORRECTION' AND l.component = 'TAX' AND l.kind IN ('ASSESSED', 'REASSESSED')
GROUP BY m.receivable_id
