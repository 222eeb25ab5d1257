-- The yearly question whether each right of each account is still needed.

CREATE TABLE access.recertification
(
    recertification_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    started_on         date        NOT NULL UNIQUE,
    due_on             date        NOT NULL CHECK (due_on >= started_on),
    started_by         text        NOT NULL CHECK (started_by <> ''),
    recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE access.recertification IS 'Reviews of all rights of all accounts.';

CREATE TABLE access.recertification_right
(
    recertification_id bigint      NOT NULL REFERENCES access.recertification,
    officer_id         bigint      NOT NULL REFERENCES access.officer,
    role               text        NOT NULL,
    decision           text,
    decided_by         text,
    decided_at         timestamptz,
    PRIMARY KEY (recertification_id, officer_id, role),
    CONSTRAINT recertification_right_decision_check CHECK (decision IN ('CONFIRMED', 'REVOKED')),
    CONSTRAINT recertification_right_decided CHECK (num_nulls(decision, decided_by, decided_at) IN (0, 3))
);
COMMENT ON TABLE access.recertification_right IS 'One right in a review: open until a reviewer confirms or revokes it.';

GRANT SELECT, INSERT (started_on, due_on, started_by) ON access.recertification TO general_app;
GRANT SELECT, INSERT (recertification_id, officer_id, role), UPDATE (decision, decided_by, decided_at)
    ON access.recertification_right TO general_app;
