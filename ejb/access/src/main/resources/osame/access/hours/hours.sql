SELECT duty, day_kind, opens, closes, lower(valid_period) AS valid_from, upper(valid_period) AS valid_until, set_by
  FROM access.service_hours
 WHERE valid_period && daterange(CAST(:from AS date), NULL)
   AND superseded_at IS NULL
 ORDER BY duty COLLATE "C", array_position(ARRAY ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY',
          'SUNDAY', 'HOLIDAY'], day_kind), lower(valid_period)
