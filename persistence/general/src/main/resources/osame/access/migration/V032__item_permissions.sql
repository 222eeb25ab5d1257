-- Single items that few officers may see, whatever their duties.

CREATE TABLE access.officer_permission
(
    officer_id  bigint      NOT NULL REFERENCES access.officer,
    permission  text        NOT NULL CHECK (permission IN ('PERSONAL_NUMBER', 'PROTECTED_ADDRESS', 'BANK_ACCOUNT')),
    given_by    text        NOT NULL CHECK (given_by <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (officer_id, permission)
);
COMMENT ON TABLE access.officer_permission IS 'Items that an officer may see besides what the duties allow; the log has their history.';

GRANT SELECT, INSERT (officer_id, permission, given_by), DELETE ON access.officer_permission TO general_app;
