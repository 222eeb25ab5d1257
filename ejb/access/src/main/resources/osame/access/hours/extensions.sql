SELECT duty, opens_at, closes_at, reason, given_by
  FROM access.service_extension
 WHERE closes_at > CAST(:from AS timestamptz)
 ORDER BY opens_at DESC
