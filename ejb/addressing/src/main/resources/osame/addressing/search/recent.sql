SELECT number, name, birth_date, address, past, lacking FROM addressing.recent_search
WHERE officer = :officer
ORDER BY searched_at DESC
LIMIT 20
