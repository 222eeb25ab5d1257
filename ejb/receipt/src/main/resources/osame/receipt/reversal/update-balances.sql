UPDATE receipt.receivable r
SET tax_balance = greatest(r.tax_balance - x.tax, 0), fee_balance = r.fee_balance - x.fee,
    charge_balance = greatest(r.charge_balance - x.charge, 0), version = r.version + 1
FROM (SELECT receivable_id,
             coalesce(sum(amount) FILTER (WHERE component = 'TAX'), 0)::bigint AS tax,
             coalesce(sum(amount) FILTER (WHERE component = 'FEE'), 0)::bigint AS fee,
             coalesce(sum(amount) FILTER (WHERE component = 'CHARGE'), 0)::bigint AS charge
      FROM pg_temp.taken_entry GROUP BY receivable_id) x
WHERE r.receivable_id = x.receivable_id
