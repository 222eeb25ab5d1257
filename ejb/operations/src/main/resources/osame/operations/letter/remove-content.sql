DELETE FROM operations.letter_content WHERE letter_id = :letterId
