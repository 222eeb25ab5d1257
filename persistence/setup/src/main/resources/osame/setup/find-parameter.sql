SELECT count(*)
FROM operations.parameter
WHERE superseded_at IS NULL
  AND key = :key AND scope = :scope AND valid_period = daterange(CAST(:from AS date), CAST(:until AS date))
  AND value = :value AND source = :source
