SELECT value
  FROM operations.parameter
 WHERE key = :key
   AND scope = :scope
   AND valid_period @> CAST(:day AS date)
   AND superseded_at IS NULL
