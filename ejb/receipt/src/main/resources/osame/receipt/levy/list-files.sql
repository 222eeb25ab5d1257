SELECT *, count(*) OVER () AS total_count FROM receipt.levy_file ORDER BY levy_file_id DESC LIMIT :size OFFSET :offset
