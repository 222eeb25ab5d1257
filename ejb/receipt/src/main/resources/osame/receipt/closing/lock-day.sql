-- From here on nobody books on the day until this transaction ends.
SELECT 1 FROM receipt.lock_day(:day, true)
