-- What other payments still exceed the debt by, once the later excess is back on its receivable.
SELECT t.receivable_id, t.component, -(CASE t.component WHEN 'TAX' THEN r.tax_balance ELSE r.charge_balance END - t.taken)::bigint AS excess,
       o.arisen_on, b.fiscal_year, b.account_class
FROM (SELECT receivable_id, component, sum(amount) AS taken FROM pg_temp.taken_entry GROUP BY receivable_id, component) t
JOIN receipt.receivable r USING (receivable_id)
JOIN pg_temp.reversal_booking b USING (levy_year, tax_year)
JOIN (SELECT receivable_id, component, max(arisen_on) AS arisen_on FROM pg_temp.taken_overpayment
      WHERE receivable_id IS NOT NULL GROUP BY receivable_id, component) o USING (receivable_id, component)
WHERE CASE t.component WHEN 'TAX' THEN r.tax_balance ELSE r.charge_balance END < t.taken
ORDER BY t.receivable_id, t.component
