INSERT INTO operations.letter_counter (counter, fiscal_year, last_number)
VALUES (:counter, :fiscalYear, :count)
ON CONFLICT (counter, fiscal_year) DO UPDATE SET last_number = letter_counter.last_number + excluded.last_number
RETURNING last_number - :count
