-- When which duty may be used.

CREATE TABLE access.service_hours
(
    service_hours_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    duty             text COLLATE "C" NOT NULL CHECK (duty = '*' OR duty ~ '^[a-z]+$'),
    day_kind         text             NOT NULL CHECK (day_kind IN
        ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY', 'HOLIDAY')),
    opens            integer          NOT NULL CHECK (opens >= 0),
    closes           integer          NOT NULL CHECK (closes <= 2880),
    valid_period     daterange        NOT NULL CHECK (NOT isempty(valid_period) AND NOT lower_inf(valid_period)),
    set_by           text             NOT NULL CHECK (set_by <> ''),
    superseded_at    timestamptz,
    recorded_at      timestamptz      NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT service_hours_order_check CHECK (opens <= closes),
    CONSTRAINT service_hours_one_a_day EXCLUDE USING gist (duty WITH =, day_kind WITH =, valid_period WITH &&)
        WHERE (superseded_at IS NULL)
);
COMMENT ON TABLE access.service_hours IS 'Hours by duty (or * for all without hours of their own) and kind of day; superseded rows stay.';
COMMENT ON COLUMN access.service_hours.closes IS 'Minutes after midnight, up to 2880; the same as opens for a closed day.';

CREATE TABLE access.service_extension
(
    service_extension_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    duty                 text COLLATE "C" NOT NULL CHECK (duty = '*' OR duty ~ '^[a-z]+$'),
    opens_at             timestamptz      NOT NULL,
    closes_at            timestamptz      NOT NULL,
    reason               text             NOT NULL CHECK (reason <> ''),
    given_by             text             NOT NULL CHECK (given_by <> ''),
    recorded_at          timestamptz      NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT service_extension_length_check CHECK (closes_at > opens_at AND closes_at <= opens_at + interval '24 hours')
);
CREATE INDEX service_extension_closes_idx ON access.service_extension (closes_at);
COMMENT ON TABLE access.service_extension IS 'Hours that an administrator added once; append-only.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.service_extension
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON access.service_extension
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

CREATE TABLE access.service_day
(
    day         date PRIMARY KEY,
    name        text        NOT NULL CHECK (name <> ''),
    treated_as  text        NOT NULL CHECK (treated_as IN
        ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY', 'HOLIDAY')),
    set_by      text        NOT NULL CHECK (set_by <> ''),
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE access.service_day IS 'Days whose service hours are those of another kind of day.';

GRANT SELECT, INSERT (duty, day_kind, opens, closes, valid_period, set_by), UPDATE (valid_period, superseded_at)
    ON access.service_hours TO general_app;
GRANT SELECT, INSERT (duty, opens_at, closes_at, reason, given_by) ON access.service_extension TO general_app;
GRANT SELECT, INSERT (day, name, treated_as, set_by), UPDATE (name, treated_as, set_by), DELETE
    ON access.service_day TO general_app;
