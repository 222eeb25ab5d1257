INSERT INTO addressing.recent_search (officer, number, name, birth_date, address, past, lacking, searched_at)
VALUES (:officer, :number, :name, :birthDate, :address, :past, :lacking, :now)
ON CONFLICT ON CONSTRAINT recent_search_once DO UPDATE SET searched_at = excluded.searched_at
