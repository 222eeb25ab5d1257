INSERT INTO operations.parameter (key, scope, valid_period, value, source, approved_by)
SELECT :key, :scope, daterange(CAST(:from AS date), CAST(:until AS date)), :value, :source, :approvedBy
WHERE NOT EXISTS (
  SELECT FROM operations.parameter
  WHERE superseded_at IS NULL
    AND key = :key AND scope = :scope AND valid_period && daterange(CAST(:from AS date), CAST(:until AS date)))
