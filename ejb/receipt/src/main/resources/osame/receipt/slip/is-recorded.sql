SELECT EXISTS (SELECT FROM receipt.payment_slip WHERE letter_id = :letterId)
