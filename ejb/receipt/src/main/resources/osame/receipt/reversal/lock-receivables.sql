-- In the order of the ids, as every posting does. A payment never changes its receivable.
SELECT count(*)
FROM (SELECT r.receivable_id
      FROM receipt.receivable r
      WHERE r.receivable_id IN (
        SELECT e.receivable_id FROM pg_temp.undo_line u JOIN receipt.ledger_entry e USING (posting_id, line_no) WHERE e.kind = 'PAID'
        UNION
        SELECT o.receivable_id FROM pg_temp.undo_line u JOIN receipt.overpayment o USING (posting_id, line_no) WHERE o.of_entry IS NULL)
      ORDER BY r.receivable_id
      FOR UPDATE) locked
