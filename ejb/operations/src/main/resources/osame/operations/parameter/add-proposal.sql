INSERT INTO operations.parameter_proposal (approval_id, key, scope, valid_period, value, source)
VALUES (:approvalId, :key, :scope, daterange(:from, CAST(:until AS date)), :value, :source)
