-- All payments of a file that were not undone one by one.
INSERT INTO pg_temp.wanted_line
SELECT w.posting_id, w.line_no
FROM (SELECT e.posting_id, e.line_no
      FROM receipt.payment_file f JOIN receipt.ledger_entry e USING (posting_id)
      WHERE f.payment_file_id = :paymentFileId AND e.kind = 'PAID'
      UNION
      SELECT o.posting_id, o.line_no
      FROM receipt.payment_file f JOIN receipt.overpayment o USING (posting_id)
      WHERE f.payment_file_id = :paymentFileId AND o.of_entry IS NULL
      UNION
      SELECT f.posting_id, s.line_no
      FROM receipt.payment_file f JOIN receipt.suspense s USING (payment_file_id)
      WHERE f.payment_file_id = :paymentFileId) w
WHERE NOT EXISTS (SELECT FROM receipt.reversal_line u
                  WHERE u.origin_posting_id = w.posting_id AND u.origin_line_no = w.line_no AND u.undone)
ON CONFLICT DO NOTHING
