SELECT EXISTS (SELECT FROM receipt.day_closing WHERE day = :day)
