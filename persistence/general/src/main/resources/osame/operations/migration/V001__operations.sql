-- Business date, holidays, parameters, jobs, approvals, the archive of files.

CREATE TABLE operations.business_date
(
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    day       date NOT NULL
);
COMMENT ON TABLE operations.business_date IS 'The day for which the section works: one row that only moves forward.';

CREATE FUNCTION operations.refuse_step_back() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'DELETE' OR NEW.day <= OLD.day THEN
        RAISE EXCEPTION 'the business date only moves forward' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER forward_only BEFORE UPDATE OR DELETE ON operations.business_date
    FOR EACH ROW EXECUTE FUNCTION operations.refuse_step_back();
CREATE TRIGGER forward_only_truncate BEFORE TRUNCATE ON operations.business_date
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

CREATE TABLE operations.holiday
(
    day         date PRIMARY KEY,
    name        text        NOT NULL CHECK (name <> ''),
    closed      boolean     NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE operations.holiday IS 'Days that differ from the rules of law: closed in addition, or open although the rules close them.';

CREATE TABLE operations.parameter
(
    parameter_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key           text COLLATE "C" NOT NULL CHECK (key ~ '^[a-z0-9-]+([.][a-z0-9-]+)*$'),
    scope         text COLLATE "C" NOT NULL DEFAULT '',
    valid_period  daterange        NOT NULL CHECK (NOT isempty(valid_period) AND NOT lower_inf(valid_period)),
    value         text             NOT NULL,
    source        text             NOT NULL CHECK (source <> ''),
    approved_by   text             NOT NULL CHECK (approved_by <> ''),
    recorded_at   timestamptz      NOT NULL DEFAULT clock_timestamp(),
    superseded_at timestamptz,
    CONSTRAINT parameter_one_value EXCLUDE USING gist (key WITH =, scope WITH =, valid_period WITH &&)
        WHERE (superseded_at IS NULL)
);
COMMENT ON TABLE operations.parameter IS 'Settings and rates with the days on which they hold, their source and who approved them; superseded rows stay.';
COMMENT ON COLUMN operations.parameter.scope IS 'Empty for everything, else a code such as that of a tax item.';

CREATE FUNCTION operations.refuse_parameter_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.superseded_at IS NOT NULL OR NEW.superseded_at IS NULL
        OR (to_jsonb(NEW) - 'superseded_at') <> (to_jsonb(OLD) - 'superseded_at') THEN
        RAISE EXCEPTION 'a parameter can only be superseded' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_history BEFORE UPDATE OR DELETE ON operations.parameter
    FOR EACH ROW EXECUTE FUNCTION operations.refuse_parameter_change();
CREATE TRIGGER keep_history_truncate BEFORE TRUNCATE ON operations.parameter
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

CREATE TABLE operations.job
(
    job_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind          text COLLATE "C" NOT NULL CHECK (kind <> ''),
    period        text COLLATE "C" NOT NULL CHECK (period <> ''),
    parameters    jsonb            NOT NULL CHECK (jsonb_typeof(parameters) = 'object'),
    plan_hash     text CHECK (plan_hash ~ '^[0-9a-f]{64}$'),
    state         text             NOT NULL DEFAULT 'QUEUED',
    step          text,
    done          bigint           NOT NULL DEFAULT 0 CHECK (done >= 0),
    total         bigint           NOT NULL DEFAULT 0 CHECK (total >= 0),
    attempts      integer          NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    request_id    uuid             NOT NULL,
    reason        text             NOT NULL,
    business_date date             NOT NULL,
    requested_by  text             NOT NULL,
    requested_at  timestamptz      NOT NULL DEFAULT clock_timestamp(),
    ended_at      timestamptz,
    error_code    text,
    CONSTRAINT job_kind_period_key UNIQUE (kind, period),
    CONSTRAINT job_state_check CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    CONSTRAINT job_end_check CHECK ((state IN ('SUCCEEDED', 'FAILED')) = (ended_at IS NOT NULL)),
    CONSTRAINT job_error_check CHECK ((state = 'FAILED') = (error_code IS NOT NULL))
) WITH (fillfactor = 70);
CREATE INDEX job_open_idx ON operations.job (job_id) WHERE state IN ('QUEUED', 'RUNNING');
COMMENT ON TABLE operations.job IS 'Long work in the background: what, for which period, how far; the owner holds an advisory lock, not a column.';

CREATE TABLE operations.job_step
(
    job_id  bigint      NOT NULL REFERENCES operations.job,
    step    text        NOT NULL CHECK (step <> ''),
    done_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (job_id, step)
);
COMMENT ON TABLE operations.job_step IS 'Checkpoints of jobs, committed with the work they stand for; append-only.';

CREATE TABLE operations.approval
(
    approval_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind            text COLLATE "C" NOT NULL CHECK (kind <> ''),
    subject         text COLLATE "C" NOT NULL CHECK (subject <> ''),
    plan_hash       text             NOT NULL CHECK (plan_hash ~ '^[0-9a-f]{64}$'),
    item_count      bigint           NOT NULL CHECK (item_count >= 0),
    sum_yen         bigint           NOT NULL,
    remark          text             NOT NULL,
    state           text             NOT NULL DEFAULT 'PROPOSED',
    proposed_by     text             NOT NULL,
    proposed_at     timestamptz      NOT NULL DEFAULT clock_timestamp(),
    decided_by      text,
    decided_at      timestamptz,
    decision_remark text,
    carried_out_by  text,
    carried_out_at  timestamptz,
    CONSTRAINT approval_state_check CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED', 'CARRIED_OUT')),
    CONSTRAINT approval_second_person_check CHECK (lower(decided_by) <> lower(proposed_by)),
    CONSTRAINT approval_decision_check CHECK
        ((state = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT approval_carried_out_check CHECK
        ((state = 'CARRIED_OUT') = (carried_out_by IS NOT NULL) AND (carried_out_by IS NULL) = (carried_out_at IS NULL))
);
CREATE UNIQUE INDEX approval_open_key ON operations.approval (kind, subject) WHERE state IN ('PROPOSED', 'APPROVED');
CREATE INDEX approval_state_idx ON operations.approval (state, approval_id);
COMMENT ON TABLE operations.approval IS 'What one person proposed and another decided, bound to the hash of the exact plan.';

CREATE TABLE operations.archived_file
(
    file_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256      text        NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    direction   text        NOT NULL,
    name        text        NOT NULL CHECK (name <> ''),
    size        bigint      NOT NULL CHECK (size > 0),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT archived_file_direction_check CHECK (direction IN ('IN', 'OUT'))
);
COMMENT ON TABLE operations.archived_file IS 'Files taken in and given out, once per content; append-only.';

CREATE TABLE operations.archived_file_delivery
(
    delivery_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_id      bigint      NOT NULL REFERENCES operations.archived_file,
    direction    text        NOT NULL,
    name         text        NOT NULL CHECK (name <> ''),
    delivered_by text        NOT NULL,
    delivered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    terminal     text        NOT NULL,
    request_id   uuid        NOT NULL,
    CONSTRAINT archived_file_delivery_direction_check CHECK (direction IN ('IN', 'OUT'))
);
CREATE INDEX archived_file_delivery_file_idx ON operations.archived_file_delivery (file_id);
COMMENT ON TABLE operations.archived_file_delivery IS 'Each time the same content was delivered: under which name, by whom, when; append-only.';

-- The file's row is written after its parts, when the hash is known; hence the deferred key.
CREATE TABLE operations.archived_file_part
(
    file_id bigint  NOT NULL REFERENCES operations.archived_file DEFERRABLE INITIALLY DEFERRED,
    part_no integer NOT NULL CHECK (part_no >= 1),
    bytes   bytea   NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (file_id, part_no)
);
COMMENT ON TABLE operations.archived_file_part IS 'The content of archived files in parts of 1 MB at most; append-only.';

DO
$$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY ['job_step', 'archived_file', 'archived_file_delivery', 'archived_file_part'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON operations.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change()', name);
        EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON operations.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change()', name);
    END LOOP;
END
$$;

CREATE VIEW operations.api_business_date AS SELECT day FROM operations.business_date;
COMMENT ON VIEW operations.api_business_date IS 'The business date.';
CREATE VIEW operations.api_holiday AS SELECT day, name, closed FROM operations.holiday;
COMMENT ON VIEW operations.api_holiday IS 'Days that differ from the rules of law.';
CREATE VIEW operations.api_parameter AS
SELECT key, scope, valid_period, value, source FROM operations.parameter WHERE superseded_at IS NULL;
COMMENT ON VIEW operations.api_parameter IS 'Parameters as they stand now.';
CREATE VIEW operations.api_job AS
SELECT job_id, kind, period, state, step, done, total, error_code, requested_by, requested_at, ended_at FROM operations.job;
COMMENT ON VIEW operations.api_job IS 'Jobs and how far they are.';
CREATE VIEW operations.api_approval AS
SELECT approval_id, kind, subject, state, proposed_by, decided_by FROM operations.approval;
COMMENT ON VIEW operations.api_approval IS 'What was proposed for approval, and where it stands.';
CREATE VIEW operations.api_archived_file AS
SELECT file_id, sha256, direction, name, size, recorded_at FROM operations.archived_file;
COMMENT ON VIEW operations.api_archived_file IS 'Files taken in and given out.';
CREATE VIEW operations.api_archived_file_delivery AS
SELECT delivery_id, file_id, direction, name, delivered_by, delivered_at FROM operations.archived_file_delivery;
COMMENT ON VIEW operations.api_archived_file_delivery IS 'Each delivery of a file.';

CREATE VIEW operations.invariant_archived_file AS
SELECT f.file_id, f.size, sum(octet_length(p.bytes)) AS kept, count(p.part_no) AS parts, max(p.part_no) AS last_part
  FROM operations.archived_file f
  LEFT JOIN operations.archived_file_part p USING (file_id)
 GROUP BY f.file_id
HAVING sum(octet_length(p.bytes)) IS DISTINCT FROM f.size OR count(p.part_no) IS DISTINCT FROM max(p.part_no)::bigint;
COMMENT ON VIEW operations.invariant_archived_file IS 'Files whose parts do not add up to them: must be empty.';
CREATE VIEW operations.invariant_archived_file_delivery AS
SELECT f.file_id FROM operations.archived_file f
 WHERE NOT EXISTS (SELECT FROM operations.archived_file_delivery d WHERE d.file_id = f.file_id);
COMMENT ON VIEW operations.invariant_archived_file_delivery IS 'Files that nobody delivered: must be empty.';

GRANT USAGE ON SCHEMA operations TO general_app;
GRANT SELECT, INSERT, UPDATE (day) ON operations.business_date TO general_app;
GRANT SELECT, INSERT, DELETE, UPDATE (name, closed, recorded_by) ON operations.holiday TO general_app;
GRANT SELECT, INSERT, UPDATE (superseded_at) ON operations.parameter TO general_app;
GRANT SELECT, INSERT, UPDATE (state, step, done, total, attempts, ended_at, error_code) ON operations.job TO general_app;
GRANT SELECT, INSERT ON operations.job_step TO general_app;
GRANT SELECT, INSERT,
    UPDATE (state, decided_by, decided_at, decision_remark, carried_out_by, carried_out_at) ON operations.approval TO general_app;
-- JPA asks for the id it was given.
GRANT SELECT ON SEQUENCE operations.approval_approval_id_seq TO general_app;
GRANT SELECT, INSERT ON operations.archived_file, operations.archived_file_delivery, operations.archived_file_part TO general_app;
-- JPA reads the identity that its INSERT drew.
GRANT SELECT ON SEQUENCE operations.approval_approval_id_seq TO general_app;
-- A file's id is drawn before its parts are written.
GRANT USAGE ON SEQUENCE operations.archived_file_file_id_seq TO general_app;
GRANT SELECT ON operations.api_business_date, operations.api_holiday, operations.api_parameter, operations.api_job,
    operations.api_approval,
    operations.api_archived_file, operations.api_archived_file_delivery,
    operations.invariant_archived_file, operations.invariant_archived_file_delivery TO general_app;
