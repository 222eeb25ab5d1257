INSERT INTO operations.parameter (key, scope, valid_period, value, source, approved_by)
VALUES (:key, :scope, daterange(:from, CAST(:until AS date)), :value, :source, :approvedBy)
