SELECT coalesce(sum(tax_balance) FILTER (WHERE due_date < :day), 0)::bigint AS unpaid_tax,
       coalesce(sum(fee_balance), 0)::bigint AS unpaid_fee,
       coalesce(sum(charge_balance), 0)::bigint AS definite_charge,
       coalesce(sum(tax_balance) FILTER (WHERE due_date >= :day), 0)::bigint AS not_yet_due,
       coalesce(bool_or(p.receivable_id IS NOT NULL), false) AS pending
FROM receipt.receivable r
LEFT JOIN receipt.charge_pending p USING (receivable_id)
WHERE r.addressee_number = :number
