SELECT f.received, f.payments,
       (SELECT count(*) FROM receipt.payment_file WHERE state IN ('RECEIVED', 'POSTED')) AS open_files,
       s.suspense_count, s.suspense_amount,
       (SELECT count(*) FROM receipt.levy_fault WHERE settled_by IS NULL) AS levy_faults,
       (SELECT count(*) FROM receipt.charge_pending) AS charges_pending,
       (SELECT count(*) FROM receipt.accounting_day d WHERE NOT EXISTS (SELECT FROM receipt.day_closing c WHERE c.day = d.day)) AS open_days
FROM (SELECT coalesce(sum(total_amount), 0)::bigint AS received, coalesce(sum(line_count), 0) AS payments
      FROM receipt.payment_file
      WHERE received_on = (SELECT day FROM operations.api_business_date) AND state IN ('POSTED', 'CLOSED', 'UNDONE')) f,
     (SELECT count(*) AS suspense_count, coalesce(sum(amount), 0)::bigint AS suspense_amount
      FROM receipt.suspense o
      WHERE NOT EXISTS (SELECT FROM receipt.suspense_resolution x WHERE x.suspense_id = o.suspense_id)) s
