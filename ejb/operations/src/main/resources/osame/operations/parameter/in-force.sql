SELECT key, scope, lower(valid_period) AS valid_from, upper(valid_period) AS valid_until, value, source, approved_by
  FROM operations.parameter
 WHERE starts_with(key, :prefix)
   AND valid_period @> CAST(:day AS date)
   AND superseded_at IS NULL
 ORDER BY key, scope
