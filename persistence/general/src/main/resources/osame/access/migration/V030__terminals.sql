-- Terminals that may use the application.

CREATE TABLE access.terminal
(
    terminal_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name              text        NOT NULL CHECK (name <> ''),
    place             text        NOT NULL CHECK (place <> ''),
    invited_by        text        NOT NULL CHECK (invited_by <> ''),
    invited_at        timestamptz NOT NULL,
    code_digest       bytea UNIQUE CHECK (octet_length(code_digest) = 32),
    code_expires_at   timestamptz,
    token_digest      bytea UNIQUE CHECK (octet_length(token_digest) = 32),
    enrolled_at       timestamptz,
    last_seen_at      timestamptz,
    last_seen_address text,
    revoked_by        text CHECK (revoked_by <> ''),
    revoked_at        timestamptz,
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT terminal_code_expires_check CHECK ((code_digest IS NULL) = (code_expires_at IS NULL)),
    CONSTRAINT terminal_code_once_check CHECK (code_digest IS NULL OR token_digest IS NULL),
    CONSTRAINT terminal_enrolled_check CHECK ((token_digest IS NULL) = (enrolled_at IS NULL)
        AND (enrolled_at IS NULL) = (last_seen_at IS NULL) AND (enrolled_at IS NULL) = (last_seen_address IS NULL)),
    CONSTRAINT terminal_revoked_check CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);
CREATE UNIQUE INDEX terminal_name_key ON access.terminal (name) WHERE revoked_at IS NULL;
COMMENT ON TABLE access.terminal IS
    'Terminals by the name that the operation log shows; digests are keyed, and the key is not in the database.';

GRANT SELECT, INSERT (name, place, invited_by, invited_at, code_digest, code_expires_at),
      UPDATE (code_digest, code_expires_at, token_digest, enrolled_at, last_seen_at, last_seen_address, revoked_by,
              revoked_at) ON access.terminal TO general_app;
