SELECT (SELECT coalesce(sum(total_amount), 0)::bigint FROM receipt.payment_file
        WHERE received_on = :day AND state IN ('POSTED', 'CLOSED', 'UNDONE')) AS file_total,
       (SELECT coalesce(sum(s.amount), 0)::bigint FROM receipt.payment_file f JOIN receipt.suspense s USING (payment_file_id)
        WHERE f.received_on = :day) AS suspense,
       (SELECT closed_by FROM receipt.day_closing WHERE day = :day) AS closed_by
