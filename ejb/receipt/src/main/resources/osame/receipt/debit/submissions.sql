-- What was requested, and what the due dates from today on will need; an account for the one tax goes before the common one.
SELECT r.debit_day, a.bank_code, min(a.bank_name) AS bank_name, count(*) AS lines, sum(q.amount)::bigint AS total, min(r.created_at) AS requested_at
FROM receipt.debit_run r
JOIN receipt.debit_request q USING (debit_run_id)
JOIN receipt.debit_account a USING (debit_account_id)
WHERE r.debit_day BETWEEN CAST(:from AS date) AND CAST(:to AS date)
GROUP BY r.debit_day, a.bank_code
UNION ALL
SELECT p.due_date, p.bank_code, min(p.bank_name), count(*), sum(p.tax_balance)::bigint, NULL
FROM (SELECT DISTINCT ON (r.receivable_id) r.due_date, r.tax_balance, a.bank_code, a.bank_name
      FROM receipt.receivable r
      JOIN receipt.debit_account a ON a.addressee_number = r.addressee_number AND a.tax_item IN (r.tax_item, '') AND a.valid @> r.due_date
      WHERE r.due_date BETWEEN greatest(CAST(:from AS date), CAST(:today AS date)) AND CAST(:to AS date) AND r.tax_balance > 0 AND r.tax_item ~ '^[0-9]{2}$'
        AND NOT EXISTS (SELECT FROM receipt.debit_run n WHERE n.debit_day = r.due_date)
      ORDER BY r.receivable_id, a.tax_item DESC) p
GROUP BY p.due_date, p.bank_code
ORDER BY 1, 2
