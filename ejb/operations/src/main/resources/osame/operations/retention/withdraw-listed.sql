UPDATE operations.retention_run SET state = 'WITHDRAWN' WHERE state = 'LISTED'
