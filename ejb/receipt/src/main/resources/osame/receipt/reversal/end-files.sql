-- A file of which nothing stands any more is undone.
UPDATE receipt.payment_file f SET state = 'UNDONE'
WHERE f.posting_id IN (SELECT origin_posting_id FROM pg_temp.undo_line)
  AND f.line_count = (SELECT count(*) FROM receipt.reversal_line u WHERE u.origin_posting_id = f.posting_id AND u.undone)
