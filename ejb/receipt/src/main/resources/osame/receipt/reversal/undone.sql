SELECT EXISTS (SELECT FROM receipt.reversal_line u
               JOIN pg_temp.wanted_line w ON w.posting_id = u.origin_posting_id AND w.line_no = u.origin_line_no
               WHERE u.undone)
