INSERT INTO access.log_head (tree_size, sealed_at, root_hash, key_id, signature)
VALUES (:size, :sealedAt, :root, :keyId, :signature)
