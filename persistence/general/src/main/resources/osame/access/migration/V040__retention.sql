-- What the retention login may erase here: months of the operation log, whose leaves stay, and ended sessions.

-- The owner is refused as before; whoever signed on as retention may erase where it was granted DELETE, and nowhere else.
CREATE OR REPLACE FUNCTION access.api_refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP <> 'TRUNCATE' AND session_user = 'general_retention' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION '%.% is append-only: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;

-- The row of the log that says with which certificate the row of this leaf was erased.
ALTER TABLE access.log_leaf ADD COLUMN erased_by bigint;
CREATE INDEX log_leaf_erased_idx ON access.log_leaf (erased_by) WHERE erased_by IS NOT NULL;
COMMENT ON COLUMN access.log_leaf.erased_by IS
    'Row of the operation log that tells of the erasure: its digest covers the leaves that name it, its document is the certificate.';

CREATE FUNCTION access.log_month_start(month bigint) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE
    RETURN make_timestamptz((month / 100)::integer, (month % 100)::integer, 1, 0, 0, 0, 'Asia/Tokyo');
COMMENT ON FUNCTION access.log_month_start(bigint) IS 'First moment of a month, given as 202604.';

-- Rows about retention itself stay: they are the proof of what was erased.
CREATE VIEW access.api_log_month AS
SELECT extract(year FROM l.recorded_at)::bigint * 100 + extract(month FROM l.recorded_at)::bigint AS month,
       count(*) AS rows, count(*) FILTER (WHERE f.leaf_index IS NULL) AS unsealed
  FROM access.operation_log l
  LEFT JOIN access.log_leaf f USING (operation_log_id)
 WHERE l.function_id <> 'RC-103'
 GROUP BY 1;
COMMENT ON VIEW access.api_log_month IS 'Months of the operation log with their rows, without those about retention.';

CREATE VIEW access.api_session_month AS
SELECT extract(year FROM ended_at)::bigint * 100 + extract(month FROM ended_at)::bigint AS month, count(*) AS rows
  FROM access.signed_in_session
 WHERE ended_at IS NOT NULL
 GROUP BY 1;
COMMENT ON VIEW access.api_session_month IS 'Months in which sessions ended.';

CREATE FUNCTION access.api_erase_log_month(month bigint, terminal text, reason text, certificate text) RETURNS bigint
    LANGUAGE plpgsql AS
$$
DECLARE
    since   timestamptz := access.log_month_start(month);
    until   timestamptz := since + interval '1 month';
    erasure bigint;
BEGIN
    INSERT INTO access.operation_log (who, terminal, operation, function_id, subject, reason, subject_count, sum_yen,
                                      digest, document_number)
    SELECT session_user, api_erase_log_month.terminal, 'BATCH', 'RC-103', 'operation log ' || month || ' erased',
           api_erase_log_month.reason, count(*), 0,
           encode(sha256(coalesce(string_agg(sha256('\x00'::bytea || f.row_hash || f.subjects_hash), ''::bytea
                                             ORDER BY f.leaf_index), ''::bytea)), 'hex'), certificate
      FROM access.operation_log l
      JOIN access.log_leaf f USING (operation_log_id)
     WHERE l.recorded_at >= since AND l.recorded_at < until AND l.function_id <> 'RC-103'
    RETURNING operation_log_id INTO erasure;
    UPDATE access.log_leaf f
       SET erased_by = erasure
      FROM access.operation_log l
     WHERE l.operation_log_id = f.operation_log_id
       AND l.recorded_at >= since AND l.recorded_at < until AND l.function_id <> 'RC-103';
    -- A subject is written within the act of its row, an act that lasts a day at most.
    DELETE FROM access.operation_log_subject s
     USING access.log_leaf f
     WHERE f.erased_by = erasure AND s.operation_log_id = f.operation_log_id
       AND s.recorded_at >= since AND s.recorded_at < until + interval '1 day';
    DELETE FROM access.operation_log l
     USING access.log_leaf f
     WHERE f.erased_by = erasure AND l.operation_log_id = f.operation_log_id
       AND l.recorded_at >= since AND l.recorded_at < until;
    RETURN erasure;
END
$$;
COMMENT ON FUNCTION access.api_erase_log_month(bigint, text, text, text) IS
    'Erases the sealed rows of a month, tells of it in the log and lets each leaf name that row.';

CREATE FUNCTION access.api_erase_session_month(month bigint) RETURNS void
    LANGUAGE sql AS
$$
    DELETE FROM access.signed_in_session
     WHERE ended_at >= access.log_month_start(month) AND ended_at < access.log_month_start(month) + interval '1 month'
$$;
COMMENT ON FUNCTION access.api_erase_session_month(bigint) IS 'Erases the sessions that ended in a month.';

-- Whoever erases tells of it in the log, under its own name.
CREATE FUNCTION access.api_log_erasure(terminal text, subject text, reason text, items bigint, sum_yen bigint, digest text,
                                       certificate text) RETURNS void
    LANGUAGE sql AS
$$
    INSERT INTO access.operation_log (who, terminal, operation, function_id, subject, reason, subject_count, sum_yen,
                                      digest, document_number)
    VALUES (session_user, terminal, 'BATCH', 'RC-103', subject, reason, items, sum_yen, digest, certificate)
$$;
COMMENT ON FUNCTION access.api_log_erasure(text, text, text, bigint, bigint, text, text) IS
    'Adds a row about an erasure to the operation log.';

GRANT SELECT ON access.api_log_month, access.api_session_month TO general_app;

GRANT USAGE ON SCHEMA access TO general_retention;
GRANT EXECUTE ON FUNCTION access.log_month_start(bigint), access.api_erase_log_month(bigint, text, text, text),
    access.api_erase_session_month(bigint), access.api_log_erasure(text, text, text, bigint, bigint, text, text)
    TO general_retention;
-- Of the log: when a row was written and which it is, not who did what to whose data.
GRANT SELECT (operation_log_id, recorded_at, function_id), DELETE ON access.operation_log TO general_retention;
GRANT INSERT (who, terminal, operation, function_id, subject, reason, subject_count, sum_yen, digest, document_number)
    ON access.operation_log TO general_retention;
GRANT SELECT (operation_log_id, recorded_at), DELETE ON access.operation_log_subject TO general_retention;
GRANT SELECT, UPDATE (erased_by) ON access.log_leaf TO general_retention;
GRANT SELECT (ended_at), DELETE ON access.signed_in_session TO general_retention;
