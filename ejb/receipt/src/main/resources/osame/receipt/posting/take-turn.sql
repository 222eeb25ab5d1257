SELECT pg_advisory_xact_lock('receipt.posting'::regclass::oid::integer, 0)
