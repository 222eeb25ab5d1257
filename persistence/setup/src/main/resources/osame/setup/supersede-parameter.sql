UPDATE operations.parameter
SET superseded_at = clock_timestamp()
WHERE superseded_at IS NULL
  AND key = :key AND scope = :scope AND valid_period && daterange(CAST(:from AS date), CAST(:until AS date))
  AND approved_by = :approvedBy
