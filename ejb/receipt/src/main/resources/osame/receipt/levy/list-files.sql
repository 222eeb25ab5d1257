SELECT *, count(*) OVER () AS total FROM receipt.levy_file ORDER BY levy_file_id DESC LIMIT :size OFFSET :offset
