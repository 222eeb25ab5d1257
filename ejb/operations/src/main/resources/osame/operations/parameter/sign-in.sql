SELECT key, value
  FROM operations.parameter
 WHERE key LIKE 'access.%'
   AND scope = ''
   AND valid_period @> CAST(:day AS date)
   AND superseded_at IS NULL
