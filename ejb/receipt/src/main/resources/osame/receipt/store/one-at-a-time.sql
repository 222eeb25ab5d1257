-- Two files with one bar code must see each other: files of messages are stored one after the other.
SELECT pg_advisory_xact_lock('receipt.store_message'::regclass::oid::bigint)
