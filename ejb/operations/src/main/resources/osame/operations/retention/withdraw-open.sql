UPDATE operations.retention_run SET state = 'WITHDRAWN' WHERE state IN ('LISTING', 'LISTED', 'PROPOSED', 'RELEASED')
