SELECT (SELECT count(*) FROM pg_temp.undo_line) AS lines,
       (SELECT coalesce(-sum(t.amount), 0)::bigint FROM pg_temp.taken_entry t JOIN pg_temp.undo_line u USING (posting_id, line_no)
        WHERE t.amount < 0) AS posted,
       (SELECT coalesce(sum(o.amount), 0)::bigint FROM pg_temp.undo_line u JOIN receipt.overpayment o USING (posting_id, line_no)
        WHERE o.of_entry IS NULL) AS overpaid,
       (SELECT coalesce(sum(s.amount), 0)::bigint FROM pg_temp.undo_line u JOIN receipt.suspense s ON s.suspense_id = u.open_suspense_id) AS suspense,
       (SELECT count(*) FROM pg_temp.later_line) AS applied_anew
