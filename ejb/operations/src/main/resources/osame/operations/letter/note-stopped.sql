UPDATE operations.letter SET state = 'OVERFLOW' WHERE letter_id = :letterId
