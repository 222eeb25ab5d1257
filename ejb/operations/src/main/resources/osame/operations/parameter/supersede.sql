UPDATE operations.parameter
   SET superseded_at = :now
 WHERE key = :key
   AND scope = :scope
   AND valid_period && daterange(:from, CAST(:until AS date))
   AND superseded_at IS NULL
RETURNING key, scope, lower(valid_period) AS valid_from, upper(valid_period) AS valid_until, value, source, approved_by
