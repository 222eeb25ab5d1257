INSERT INTO access.log_leaf (leaf_index, operation_log_id, row_hash, subjects_hash)
VALUES (:index, :id, :rowHash, :subjectsHash)
