INSERT INTO pg_temp.undo_line
SELECT w.posting_id, w.line_no, coalesce(a.posting_id, x.posting_id, w.posting_id), coalesce(a.line_no, w.line_no),
       CASE WHEN x.posting_id IS NULL THEN s.suspense_id END,
       row_number() OVER (ORDER BY w.posting_id, w.line_no)
FROM pg_temp.wanted_line w
LEFT JOIN receipt.payment_file f ON f.posting_id = w.posting_id
LEFT JOIN receipt.suspense s ON s.payment_file_id = f.payment_file_id AND s.line_no = w.line_no
LEFT JOIN receipt.suspense_resolution x ON x.suspense_id = s.suspense_id
LEFT JOIN LATERAL (
  SELECT l.posting_id, l.line_no FROM receipt.reversal_line l
  WHERE l.origin_posting_id = w.posting_id AND l.origin_line_no = w.line_no AND NOT l.undone
  ORDER BY l.posting_id DESC LIMIT 1
) a ON true
