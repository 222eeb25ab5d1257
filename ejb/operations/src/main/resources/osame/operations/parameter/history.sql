SELECT key, scope, lower(valid_period) AS valid_from, upper(valid_period) AS valid_until, value, source, approved_by
  FROM operations.parameter
 WHERE key = :key
   AND superseded_at IS NULL
 ORDER BY lower(valid_period), scope
