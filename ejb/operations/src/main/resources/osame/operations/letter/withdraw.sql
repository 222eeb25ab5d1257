UPDATE operations.letter SET state = 'WITHDRAWN' WHERE letter_id = :letterId AND state <> 'WITHDRAWN'
