-- An officer does not wait for a file that is being posted; milliseconds.
SET LOCAL lock_timeout = 2000
