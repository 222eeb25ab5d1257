-- A payment, named by any posting and line under which it stands or stood, under its first name.
INSERT INTO pg_temp.wanted_line
SELECT coalesce(a.origin_posting_id, f.posting_id, q.posting_id), coalesce(a.origin_line_no, q.line_no)
FROM (VALUES (CAST(:postingId AS bigint), CAST(:line AS integer))) AS q (posting_id, line_no)
LEFT JOIN receipt.reversal_line a USING (posting_id, line_no)
LEFT JOIN receipt.suspense_resolution x ON x.posting_id = q.posting_id
LEFT JOIN receipt.suspense s ON s.suspense_id = x.suspense_id AND s.line_no = q.line_no
LEFT JOIN receipt.payment_file f ON f.payment_file_id = s.payment_file_id
WHERE EXISTS (SELECT FROM receipt.ledger_entry e WHERE e.posting_id = q.posting_id AND e.line_no = q.line_no AND e.kind = 'PAID')
   OR EXISTS (SELECT FROM receipt.overpayment o WHERE o.posting_id = q.posting_id AND o.line_no = q.line_no AND o.of_entry IS NULL)
   OR EXISTS (SELECT FROM receipt.payment_file g JOIN receipt.suspense h USING (payment_file_id)
              WHERE g.posting_id = q.posting_id AND h.line_no = q.line_no)
ON CONFLICT DO NOTHING
