SELECT tree_size, sealed_at, root_hash, key_id, signature
  FROM access.log_head
 WHERE tree_size > :size
 ORDER BY tree_size
 LIMIT :limit
