SELECT coalesce(sum(amount), 0)::bigint FROM receipt.overpayment WHERE addressee_number = :number
