SELECT count(*)
FROM operations.letter_form
WHERE superseded_at IS NULL AND key = :key AND valid_from = :validFrom AND sha256 = :sha256
