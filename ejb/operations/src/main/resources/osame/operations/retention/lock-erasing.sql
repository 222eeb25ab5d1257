-- One command at a time; the number means nothing but this.
SELECT pg_try_advisory_lock(4120230824)
