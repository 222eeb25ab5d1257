SELECT count(*)
FROM (SELECT s.suspense_id
      FROM pg_temp.wanted_line w
      JOIN receipt.payment_file f ON f.posting_id = w.posting_id
      JOIN receipt.suspense s ON s.payment_file_id = f.payment_file_id AND s.line_no = w.line_no
      ORDER BY s.suspense_id
      FOR UPDATE OF s) locked
