-- Officers, their roles, and the operation log.

-- A trigger function for every append-only table, of this schema and of those above it: the owner is refused too.
CREATE FUNCTION access.api_refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '%.% is append-only: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;
COMMENT ON FUNCTION access.api_refuse_change() IS
    'Statement trigger that refuses UPDATE, DELETE and TRUNCATE of an append-only table.';

CREATE TABLE access.officer
(
    officer_id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id         text COLLATE "C" NOT NULL CHECK (user_id ~ '^[A-Za-z0-9-]{3,20}$'),
    name            text             NOT NULL CHECK (name <> ''),
    section         text             NOT NULL,
    valid_period    daterange        NOT NULL CHECK (NOT isempty(valid_period) AND NOT lower_inf(valid_period)),
    password_hash   text             NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
    password_set_at timestamptz      NOT NULL DEFAULT clock_timestamp(),
    failed_count    integer          NOT NULL DEFAULT 0 CHECK (failed_count >= 0),
    locked_until    timestamptz,
    recorded_at     timestamptz      NOT NULL DEFAULT clock_timestamp()
);
CREATE UNIQUE INDEX officer_user_id_key ON access.officer (lower(user_id));
COMMENT ON TABLE access.officer IS 'Accounts of officers, with the hash of the password and the lock-out after failures.';
COMMENT ON COLUMN access.officer.failed_count IS 'Wrong passwords since the last right one.';

CREATE TABLE access.officer_role
(
    officer_id bigint NOT NULL REFERENCES access.officer,
    role       text   NOT NULL,
    PRIMARY KEY (officer_id, role),
    -- batch is missing: no person holds it
    CONSTRAINT officer_role_role_check CHECK (role IN
        ('receipt', 'arrears', 'addressing', 'number', 'linkage', 'approver', 'auditor', 'administrator'))
);
COMMENT ON TABLE access.officer_role IS 'The duties of an officer.';

CREATE TABLE access.operation_log
(
    operation_log_id bigint GENERATED ALWAYS AS IDENTITY,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    who              text        NOT NULL CHECK (who <> ''),
    terminal         text        NOT NULL CHECK (terminal <> ''),
    business_date    date,
    operation        text        NOT NULL,
    function_id      text        NOT NULL CHECK (function_id <> ''),
    subject          text        NOT NULL,
    reason           text,
    on_behalf_of     text,
    request_id       uuid,
    subject_count    bigint      NOT NULL CHECK (subject_count >= 0),
    sum_yen          bigint      NOT NULL,
    digest           text CHECK (digest ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (operation_log_id, recorded_at),
    CONSTRAINT operation_log_operation_check CHECK (operation IN
        ('SIGN_IN', 'SIGN_OUT', 'VIEW', 'SEARCH', 'CREATE', 'CHANGE', 'PROPOSE', 'APPROVE', 'EXPORT', 'PRINT', 'BATCH',
         'CONFIGURE', 'REFUSED'))
) PARTITION BY RANGE (recorded_at);
CREATE INDEX operation_log_who_idx ON access.operation_log (who, recorded_at);
CREATE INDEX operation_log_request_idx ON access.operation_log (request_id) WHERE request_id IS NOT NULL;
COMMENT ON TABLE access.operation_log IS 'Who did what, when, from where and why; one partition a month, append-only.';
COMMENT ON COLUMN access.operation_log.business_date IS 'Null for views and refusals, which belong to no act.';

-- No foreign key to the log row: a batch act adds its subjects by the hundred thousand. A view proves it instead.
CREATE TABLE access.operation_log_subject
(
    operation_log_id bigint           NOT NULL,
    recorded_at      timestamptz      NOT NULL DEFAULT clock_timestamp(),
    addressee_number text COLLATE "C" NOT NULL CHECK (addressee_number ~ '^[0-9]{15}$')
) PARTITION BY RANGE (recorded_at);
CREATE INDEX operation_log_subject_log_idx ON access.operation_log_subject (operation_log_id);
CREATE INDEX operation_log_subject_addressee_idx ON access.operation_log_subject (addressee_number, recorded_at);
COMMENT ON TABLE access.operation_log_subject IS 'Whose data a row of the operation log concerns; append-only.';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.operation_log
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON access.operation_log
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.operation_log_subject
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON access.operation_log_subject
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

-- A statement trigger does not reach the partitions: each has its own, so that addressing one directly helps nobody.
CREATE FUNCTION access.attach_operation_log_partition(parent text, suffix text, bounds text) RETURNS void
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('CREATE TABLE access.%I PARTITION OF access.%I %s', parent || '_' || suffix, parent, bounds);
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.%I '
        'FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change()', parent || '_' || suffix);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON access.%I '
        'FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change()', parent || '_' || suffix);
END
$$;

CREATE FUNCTION access.add_operation_log_months(first_month date, last_month date) RETURNS void
    LANGUAGE plpgsql AS
$$
DECLARE
    month  date := date_trunc('month', first_month)::date;
    parent text;
BEGIN
    WHILE month <= last_month LOOP
        FOREACH parent IN ARRAY ARRAY ['operation_log', 'operation_log_subject'] LOOP
            PERFORM access.attach_operation_log_partition(parent, to_char(month, 'YYYY_MM'),
                format('FOR VALUES FROM (%L) TO (%L)', month || ' 00:00:00+09',
                       (month + interval '1 month')::date || ' 00:00:00+09'));
        END LOOP;
        month := (month + interval '1 month')::date;
    END LOOP;
END
$$;
COMMENT ON FUNCTION access.add_operation_log_months(date, date) IS
    'Adds the partitions of the operation log for the months from the first to the last day given.';
REVOKE ALL ON FUNCTION access.attach_operation_log_partition(text, text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION access.add_operation_log_months(date, date) FROM PUBLIC;

DO
$$
BEGIN
    PERFORM access.add_operation_log_months(date '2026-01-01', date '2028-12-01');
    -- What falls outside is kept and found, only more slowly.
    PERFORM access.attach_operation_log_partition('operation_log', 'other', 'DEFAULT');
    PERFORM access.attach_operation_log_partition('operation_log_subject', 'other', 'DEFAULT');
END
$$;

-- For other modules: batch acts add their subjects here, by INSERT … SELECT (… ORDER BY addressee number is fastest).
CREATE VIEW access.api_operation_log_subject AS
SELECT operation_log_id, recorded_at, addressee_number FROM access.operation_log_subject;
COMMENT ON VIEW access.api_operation_log_subject IS 'Takes the subjects of a batch act: operation_log_id and addressee_number.';

CREATE VIEW access.api_officer AS
SELECT user_id, name, section, valid_period FROM access.officer;
COMMENT ON VIEW access.api_officer IS 'Names of officers for lists.';

CREATE VIEW access.invariant_operation_log_subject AS
SELECT s.operation_log_id, s.addressee_number
  FROM access.operation_log_subject s
 WHERE NOT EXISTS (SELECT FROM access.operation_log l WHERE l.operation_log_id = s.operation_log_id);
COMMENT ON VIEW access.invariant_operation_log_subject IS 'Subjects without their row of the operation log: must be empty.';

GRANT USAGE ON SCHEMA access TO general_app;
GRANT SELECT, INSERT ON access.officer TO general_app;
GRANT UPDATE (name, section, valid_period, password_hash, password_set_at, failed_count, locked_until)
    ON access.officer TO general_app;
-- JPA asks for the id it was given.
GRANT SELECT ON SEQUENCE access.officer_officer_id_seq TO general_app;
GRANT SELECT, INSERT, DELETE ON access.officer_role TO general_app;
-- Neither the id nor the time of a log row can be chosen by the application.
GRANT SELECT, INSERT (who, terminal, business_date, operation, function_id, subject, reason, on_behalf_of, request_id,
                      subject_count, sum_yen, digest) ON access.operation_log TO general_app;
GRANT SELECT, INSERT (operation_log_id, addressee_number) ON access.operation_log_subject TO general_app;
GRANT SELECT, INSERT (operation_log_id, addressee_number) ON access.api_operation_log_subject TO general_app;
GRANT SELECT ON access.api_officer, access.invariant_operation_log_subject TO general_app;
