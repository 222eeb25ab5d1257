-- What the rules found in the operation log, and what a reviewer said about it.
CREATE TABLE operations.log_alert
(
    log_alert_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    rule         text        NOT NULL,
    day          date        NOT NULL,
    about        text        NOT NULL CHECK (about <> ''),
    count        bigint      NOT NULL CHECK (count > 0),
    threshold    bigint      NOT NULL CHECK (threshold > 0),
    raised_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    closed_by    text,
    closed_at    timestamptz,
    remark       text CHECK (remark <> ''),
    UNIQUE (rule, day, about),
    CONSTRAINT log_alert_rule_check CHECK (rule IN
        ('OUT_OF_HOURS', 'FAILED_SIGN_INS', 'MASS_SEARCH', 'MASS_EXPORT', 'ONE_PERSON', 'NUMBER_DISCLOSURE')),
    CONSTRAINT log_alert_closed_check CHECK (num_nulls(closed_by, closed_at, remark) IN (0, 3))
);
CREATE INDEX log_alert_open_idx ON operations.log_alert (day) WHERE closed_by IS NULL;
COMMENT ON TABLE operations.log_alert IS 'Alerts that rules raised about the operation log; a reviewer closes each with a remark.';
COMMENT ON COLUMN operations.log_alert.about IS 'User ID, terminal or addressee number, as the rule counts by.';
COMMENT ON COLUMN operations.log_alert.count IS 'What the rule counted on that day when it was raised or last looked at.';
GRANT SELECT, INSERT (rule, day, about, count, threshold) ON operations.log_alert TO general_app;
GRANT UPDATE (count, closed_by, closed_at, remark) ON operations.log_alert TO general_app;
