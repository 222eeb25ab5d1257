SELECT (carried_at AT TIME ZONE 'Asia/Tokyo')::date FROM operations.medium WHERE medium_id = :id AND source = 'HAND'
