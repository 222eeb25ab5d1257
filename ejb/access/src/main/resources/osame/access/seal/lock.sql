-- One sealer at a time, whichever instance it runs on; the number means nothing but this.
SELECT pg_try_advisory_xact_lock(4120230823)
