UPDATE operations.letter_form
SET superseded_at = clock_timestamp()
WHERE superseded_at IS NULL AND key = :key AND valid_from = :validFrom
