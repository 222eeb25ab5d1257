DELETE FROM operations.holiday WHERE day = :day
