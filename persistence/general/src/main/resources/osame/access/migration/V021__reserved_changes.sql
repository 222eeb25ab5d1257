-- Changes of accounts that wait for their day.

CREATE TABLE access.reserved_change
(
    reserved_change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    effective_on       date             NOT NULL,
    kind               text             NOT NULL,
    user_id            text COLLATE "C" NOT NULL CHECK (user_id ~ '^[A-Za-z0-9-]{3,20}$'),
    name               text,
    section            text,
    roles              text[],
    valid_period       daterange,
    state              text             NOT NULL DEFAULT 'WAITING',
    request_id         uuid             NOT NULL,
    reserved_by        text             NOT NULL CHECK (reserved_by <> ''),
    reserved_at        timestamptz      NOT NULL DEFAULT clock_timestamp(),
    settled_at         timestamptz,
    fault              text,
    CONSTRAINT reserved_change_kind_check CHECK (kind IN ('OPEN', 'CHANGE', 'REVOKE')),
    CONSTRAINT reserved_change_state_check CHECK (state IN ('WAITING', 'APPLIED', 'CANCELLED', 'FAILED')),
    CONSTRAINT reserved_change_account CHECK
        (kind = 'REVOKE' OR num_nulls(name, section, roles, valid_period) = 0),
    CONSTRAINT reserved_change_settled CHECK ((state = 'WAITING') = (settled_at IS NULL))
);
-- Two changes of one account on one day would depend on their order.
CREATE UNIQUE INDEX reserved_change_once ON access.reserved_change (lower(user_id), effective_on) WHERE state = 'WAITING';
CREATE INDEX reserved_change_due_idx ON access.reserved_change (effective_on) WHERE state = 'WAITING';
COMMENT ON TABLE access.reserved_change IS 'Changes of accounts reserved for a day, singly or by the file of a transfer day.';
COMMENT ON COLUMN access.reserved_change.fault IS 'Code of the refusal when the day came.';

GRANT SELECT, INSERT (effective_on, kind, user_id, name, section, roles, valid_period, request_id, reserved_by),
      UPDATE (state, settled_at, fault) ON access.reserved_change TO general_app;
