-- Where no run exists for the debit day the city did not request through this system: nothing to compare with.
UPDATE pg_temp.attempt a
SET fault = CASE WHEN c.requested IS NULL THEN 'NOT_REQUESTED' ELSE 'AMOUNT_DIFFERS' END
FROM (SELECT b.line_no, b.amount, q.amount AS requested
      FROM pg_temp.attempt b
      JOIN receipt.debit_run r ON r.debit_day = b.paid_on
      LEFT JOIN receipt.debit_request q ON q.debit_run_id = r.debit_run_id AND q.customer_number = b.key_as_received
      WHERE b.fault IS NULL AND b.channel = 'DIRECT_DEBIT') c
WHERE a.line_no = c.line_no AND c.amount IS DISTINCT FROM c.requested
