UPDATE receipt.receivable r
SET tax_balance = r.tax_balance - x.tax, fee_balance = r.fee_balance - x.fee,
    charge_balance = r.charge_balance + x.assessed - x.charge, version = r.version + 1
FROM (SELECT l.receivable_id, sum(l.tax)::bigint AS tax, sum(l.fee)::bigint AS fee, sum(l.charge)::bigint AS charge,
             coalesce(sum(a.amount), 0)::bigint AS assessed
      FROM pg_temp.allocation l LEFT JOIN pg_temp.assessed a USING (line_no)
      GROUP BY l.receivable_id) x
WHERE r.receivable_id = x.receivable_id AND (x.tax > 0 OR x.fee > 0 OR x.charge > 0 OR x.assessed > 0)
