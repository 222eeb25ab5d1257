UPDATE access.service_hours
   SET superseded_at = :now
 WHERE duty = :duty AND day_kind = :day AND lower(valid_period) >= CAST(:from AS date) AND superseded_at IS NULL
