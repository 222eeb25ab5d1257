-- Accounts of officers, contractors and systems: their state, one-time codes, passkeys, sessions and history.

CREATE TABLE access.contract
(
    contract_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    firm          text        NOT NULL CHECK (firm <> ''),
    re_contractor text CHECK (re_contractor <> ''),
    approval      text        NOT NULL CHECK (approval <> ''),
    approved_on   date        NOT NULL,
    ends_on       date        NOT NULL CHECK (ends_on >= approved_on),
    revoked_at    timestamptz,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE access.contract IS 'Contracts under which firms work at the city; their accounts end with them, all together.';
COMMENT ON COLUMN access.contract.re_contractor IS 'The firm that really does the work, if the contractor handed it on.';
COMMENT ON COLUMN access.contract.approval IS 'Number of the decision that approved the contract.';
COMMENT ON COLUMN access.contract.ends_on IS 'The last day.';

-- An account without a password waits for its holder to set one with a one-time code.
ALTER TABLE access.officer
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD COLUMN kind text NOT NULL DEFAULT 'OFFICER',
    ADD COLUMN contract_id bigint REFERENCES access.contract,
    ADD COLUMN hours_from time,
    ADD COLUMN hours_until time,
    ADD COLUMN locked_at timestamptz,
    ADD COLUMN revoked_at timestamptz,
    ADD COLUMN last_sign_in_at timestamptz,
    ADD CONSTRAINT officer_kind_check CHECK (kind IN ('OFFICER', 'CONTRACTOR', 'SYSTEM')),
    ADD CONSTRAINT officer_contract_of_contractor CHECK ((kind = 'CONTRACTOR') = (contract_id IS NOT NULL)),
    ADD CONSTRAINT officer_hours_of_system CHECK (hours_from IS NULL OR kind = 'SYSTEM'),
    ADD CONSTRAINT officer_hours CHECK ((hours_from IS NULL) = (hours_until IS NULL) AND hours_from < hours_until);
COMMENT ON COLUMN access.officer.hours_from IS 'From when on a day a system may call, to hours_until; null for the whole day.';
COMMENT ON COLUMN access.officer.locked_at IS 'Since when an administrator keeps the account locked.';
COMMENT ON COLUMN access.officer.revoked_at IS 'Since when the account is no more; it never comes back.';
CREATE INDEX officer_contract_idx ON access.officer (contract_id) WHERE contract_id IS NOT NULL;

CREATE TABLE access.one_time_code
(
    officer_id bigint PRIMARY KEY REFERENCES access.officer,
    code_hash  text        NOT NULL CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE access.one_time_code IS 'The code with which the holder of an account sets password and passkey; gone when used.';

CREATE TABLE access.former_password
(
    officer_id    bigint      NOT NULL REFERENCES access.officer,
    password_hash text        NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
    set_at        timestamptz NOT NULL,
    PRIMARY KEY (officer_id, set_at)
);
COMMENT ON TABLE access.former_password IS 'Passwords that an officer had and does not take again.';

CREATE TABLE access.passkey
(
    passkey_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer_id    bigint      NOT NULL REFERENCES access.officer,
    credential_id bytea       NOT NULL UNIQUE,
    credential    bytea       NOT NULL,
    sign_count    bigint      NOT NULL CHECK (sign_count >= 0),
    name          text        NOT NULL CHECK (name <> ''),
    registered_at timestamptz NOT NULL,
    last_used_at  timestamptz,
    ended_at      timestamptz,
    ended_for     text,
    CONSTRAINT passkey_ended_for_check CHECK (ended_for IN ('REMOVED', 'RESET', 'REVOKED', 'CLONED')),
    CHECK ((ended_at IS NULL) = (ended_for IS NULL))
);
CREATE INDEX passkey_officer_idx ON access.passkey (officer_id);
COMMENT ON TABLE access.passkey IS 'Public keys of the authenticators that an officer registered.';
COMMENT ON COLUMN access.passkey.credential IS 'Attested credential data (W3C WebAuthn 6.5.2): identifier and public key.';

CREATE TABLE access.signed_in_session
(
    session_key uuid PRIMARY KEY,
    officer_id  bigint      NOT NULL REFERENCES access.officer,
    terminal    text        NOT NULL CHECK (terminal <> ''),
    screens     boolean     NOT NULL,
    started_at  timestamptz NOT NULL,
    ended_at    timestamptz
);
CREATE INDEX signed_in_session_officer_idx ON access.signed_in_session (officer_id);
COMMENT ON TABLE access.signed_in_session IS 'Sessions of all instances; each instance asks here whether one still holds.';
COMMENT ON COLUMN access.signed_in_session.screens IS 'False for calls of programs, which do not end a session at the screens.';

CREATE TABLE access.officer_history
(
    officer_history_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer_id         bigint      NOT NULL REFERENCES access.officer,
    recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    who                text        NOT NULL CHECK (who <> ''),
    request_id         uuid        NOT NULL,
    reason             text        NOT NULL,
    change             text        NOT NULL,
    name               text        NOT NULL,
    section            text        NOT NULL,
    roles              text[]      NOT NULL,
    valid_period       daterange   NOT NULL,
    contract_id        bigint,
    hours_from         time,
    hours_until        time,
    CONSTRAINT officer_history_change_check CHECK (change IN
        ('OPENED', 'CHANGED', 'LOCKED', 'ENABLED', 'RESET', 'REVOKED', 'PASSWORD_SET', 'PASSKEY_ADDED', 'PASSKEY_ENDED'))
);
CREATE INDEX officer_history_officer_idx ON access.officer_history (officer_id, officer_history_id);
COMMENT ON TABLE access.officer_history IS 'Every change of an account with what it was afterwards; append-only.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.officer_history
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON access.officer_history
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

CREATE VIEW access.account AS
SELECT o.officer_id, o.user_id, o.name, o.section, o.kind, o.valid_period,
       ARRAY(SELECT r.role FROM access.officer_role r WHERE r.officer_id = o.officer_id ORDER BY r.role) AS roles,
       o.contract_id, c.firm, c.ends_on AS contract_ends_on, c.revoked_at AS contract_revoked_at,
       o.hours_from, o.hours_until, o.password_hash, o.password_set_at, o.failed_count, o.locked_until, o.locked_at,
       o.revoked_at, o.last_sign_in_at,
       (SELECT count(*) FROM access.passkey p WHERE p.officer_id = o.officer_id AND p.ended_at IS NULL) AS passkeys
  FROM access.officer o
  LEFT JOIN access.contract c ON c.contract_id = o.contract_id;
COMMENT ON VIEW access.account IS 'An account with its roles and its contract.';

GRANT SELECT, INSERT, UPDATE (re_contractor, ends_on, revoked_at) ON access.contract TO general_app;
GRANT UPDATE (hours_from, hours_until, locked_at, revoked_at, last_sign_in_at) ON access.officer TO general_app;
GRANT SELECT, INSERT, DELETE ON access.one_time_code TO general_app;
GRANT UPDATE (code_hash, expires_at) ON access.one_time_code TO general_app;
GRANT SELECT, INSERT, DELETE ON access.former_password TO general_app;
GRANT SELECT, INSERT, UPDATE (sign_count, name, last_used_at, ended_at, ended_for) ON access.passkey TO general_app;
GRANT SELECT, INSERT, DELETE, UPDATE (ended_at) ON access.signed_in_session TO general_app;
GRANT SELECT, INSERT (officer_id, who, request_id, reason, change, name, section, roles, valid_period, contract_id,
                      hours_from, hours_until) ON access.officer_history TO general_app;
GRANT SELECT ON access.account TO general_app;
