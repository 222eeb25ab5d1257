DELETE FROM operations.letter_fault WHERE letter_id = :letterId
