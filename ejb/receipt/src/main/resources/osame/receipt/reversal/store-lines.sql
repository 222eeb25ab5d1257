INSERT INTO receipt.reversal_line (posting_id, line_no, origin_posting_id, origin_line_no, undone)
SELECT :postingId, own_line, origin_posting_id, origin_line_no, true FROM pg_temp.undo_line
UNION ALL
SELECT :postingId, l.own_line, coalesce(a.origin_posting_id, f.posting_id, l.posting_id), coalesce(a.origin_line_no, l.line_no), false
FROM pg_temp.later_line l
LEFT JOIN receipt.reversal_line a ON a.posting_id = l.posting_id AND a.line_no = l.line_no
LEFT JOIN receipt.suspense_resolution x ON x.posting_id = l.posting_id
LEFT JOIN receipt.suspense s ON s.suspense_id = x.suspense_id
LEFT JOIN receipt.payment_file f ON f.payment_file_id = s.payment_file_id
