SELECT coalesce(sum(amount), 0)::bigint FROM receipt.standing_overpayment WHERE addressee_number = :number
