SELECT count(DISTINCT reference) FROM pg_temp.letter_draft
