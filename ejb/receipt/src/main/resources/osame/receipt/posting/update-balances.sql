UPDATE receipt.receivable r
SET tax_balance = r.tax_balance - x.tax, fee_balance = r.fee_balance - x.fee,
    charge_balance = r.charge_balance + x.assessed - x.charge,
    latest_paid_on = greatest(r.latest_paid_on, x.paid_on), version = r.version + 1
FROM (SELECT l.receivable_id, sum(l.tax)::bigint AS tax, sum(l.fee)::bigint AS fee, sum(l.charge)::bigint AS charge,
             coalesce(sum(a.amount), 0)::bigint AS assessed, max(l.paid_on) FILTER (WHERE l.tax + l.fee + l.charge > 0) AS paid_on
      FROM pg_temp.allocation l JOIN pg_temp.matched m USING (line_no) LEFT JOIN pg_temp.assessed a USING (line_no)
      GROUP BY l.receivable_id) x
WHERE r.receivable_id = x.receivable_id AND (x.tax > 0 OR x.fee > 0 OR x.charge > 0 OR x.assessed > 0)
