SELECT code, field, detail FROM operations.letter_fault WHERE letter_id = :letterId ORDER BY fault_no
