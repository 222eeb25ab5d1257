DELETE FROM addressing.recent_search
WHERE officer = :officer
  AND recent_search_id NOT IN (SELECT recent_search_id FROM addressing.recent_search
                               WHERE officer = :officer ORDER BY searched_at DESC LIMIT 20)
