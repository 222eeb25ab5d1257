DELETE FROM access.service_day WHERE day = :day
