-- What an officer proposed to put in force: the approver decides on this row, and exactly this row is carried out.

CREATE TABLE operations.parameter_proposal
(
    approval_id  bigint PRIMARY KEY REFERENCES operations.approval,
    key          text COLLATE "C" NOT NULL,
    scope        text COLLATE "C" NOT NULL,
    valid_period daterange        NOT NULL CHECK (NOT isempty(valid_period) AND NOT lower_inf(valid_period)),
    value        text             NOT NULL CHECK (value <> ''),
    source       text             NOT NULL CHECK (source <> '')
);
COMMENT ON TABLE operations.parameter_proposal IS 'The row of the parameter table that an approval is about; append-only.';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON operations.parameter_proposal
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

GRANT SELECT, INSERT ON operations.parameter_proposal TO general_app;
