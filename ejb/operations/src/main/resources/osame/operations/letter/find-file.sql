SELECT file_id, first_page, pages FROM operations.letter WHERE letter_id = :letterId AND file_id IS NOT NULL
