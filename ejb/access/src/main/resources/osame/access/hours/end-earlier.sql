UPDATE access.service_hours
   SET valid_period = daterange(lower(valid_period), CAST(:from AS date))
 WHERE duty = :duty AND day_kind = :day AND valid_period @> CAST(:from AS date) AND superseded_at IS NULL
