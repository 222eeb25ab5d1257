-- For this transaction: whole files are hashed and sorted in memory.
SET LOCAL work_mem = '256MB';
SET LOCAL jit = off
