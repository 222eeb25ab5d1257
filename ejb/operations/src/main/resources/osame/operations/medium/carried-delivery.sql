SELECT (delivered_at AT TIME ZONE 'Asia/Tokyo')::date FROM operations.archived_file_delivery WHERE delivery_id = :id AND direction = 'IN'
