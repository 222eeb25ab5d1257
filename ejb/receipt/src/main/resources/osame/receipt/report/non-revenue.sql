SELECT (SELECT coalesce(sum(amount), 0)::bigint FROM receipt.overpayment WHERE received_on < :from)
         - (SELECT coalesce(sum(o.amount), 0)::bigint FROM receipt.overpayment_reversal b JOIN receipt.overpayment o USING (overpayment_id)
            WHERE b.received_on < :from) AS overpaid_before,
       (SELECT coalesce(sum(amount), 0)::bigint FROM receipt.overpayment WHERE received_on BETWEEN :from AND :to) AS overpaid_in,
       (SELECT coalesce(sum(o.amount), 0)::bigint FROM receipt.overpayment_reversal b JOIN receipt.overpayment o USING (overpayment_id)
        WHERE b.received_on BETWEEN :from AND :to) AS overpaid_out,
       (SELECT coalesce(sum(amount), 0)::bigint FROM receipt.suspense WHERE received_on < :from)
         - (SELECT coalesce(sum(s.amount), 0)::bigint
            FROM receipt.suspense_resolution x JOIN receipt.posting p USING (posting_id) JOIN receipt.suspense s USING (suspense_id)
            WHERE p.business_date < :from) AS suspense_before,
       (SELECT coalesce(sum(amount), 0)::bigint FROM receipt.suspense WHERE received_on BETWEEN :from AND :to) AS suspense_in,
       (SELECT coalesce(sum(s.amount), 0)::bigint
        FROM receipt.suspense_resolution x JOIN receipt.posting p USING (posting_id) JOIN receipt.suspense s USING (suspense_id)
        WHERE p.business_date BETWEEN :from AND :to) AS suspense_out
