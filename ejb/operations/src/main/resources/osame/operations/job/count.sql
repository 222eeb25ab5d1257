SELECT count(*) FROM operations.job
