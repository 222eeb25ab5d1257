SELECT count(*)
FROM receipt.suspense s
WHERE NOT EXISTS (SELECT FROM receipt.suspense_resolution x WHERE x.suspense_id = s.suspense_id)
  AND (CAST(:owner AS text) IS NULL OR s.owner = :owner)
