-- Requests of people about their own data: disclosure, correction, suspension of use.
CREATE TABLE operations.person_request
(
    person_request_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind              text             NOT NULL,
    addressee_number  text COLLATE "C" NOT NULL CHECK (addressee_number ~ '^[0-9]{15}$'),
    applicant         text             NOT NULL CHECK (applicant <> ''),
    identification    text             NOT NULL CHECK (identification <> ''),
    subject           text             NOT NULL CHECK (subject <> ''),
    submitted_on       date             NOT NULL,
    due_on            date             NOT NULL,
    extension         text CHECK (extension <> ''),
    decision          text,
    decided_on        date,
    decided_by        text,
    outcome           text CHECK (outcome <> ''),
    lifted_on         date,
    lifting           text CHECK (lifting <> ''),
    received_by       text             NOT NULL,
    request_id        uuid             NOT NULL UNIQUE,
    recorded_at       timestamptz      NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT person_request_kind_check CHECK (kind IN ('DISCLOSURE', 'CORRECTION', 'SUSPENSION')),
    CONSTRAINT person_request_decision_check CHECK (decision IN ('GRANTED', 'PARTLY', 'REFUSED')),
    CONSTRAINT person_request_due CHECK (due_on = submitted_on + CASE WHEN extension IS NULL THEN 30 ELSE 60 END),
    CONSTRAINT person_request_decided CHECK (num_nulls(decision, decided_on, decided_by, outcome) IN (0, 4)),
    CONSTRAINT person_request_second_person CHECK (lower(decided_by) <> lower(received_by)),
    CONSTRAINT person_request_lifted CHECK ((lifted_on IS NULL) = (lifting IS NULL)
        AND (lifted_on IS NULL OR (kind = 'SUSPENSION' AND decision IN ('GRANTED', 'PARTLY'))))
);
CREATE INDEX person_request_addressee_idx ON operations.person_request (addressee_number);
COMMENT ON TABLE operations.person_request IS 'Requests of people about their own data, with the days of the law, what was decided and by whom.';
COMMENT ON COLUMN operations.person_request.identification IS 'What was seen of the applicant''s identity.';
COMMENT ON COLUMN operations.person_request.extension IS 'Why the decision takes thirty days more; null if it does not.';
COMMENT ON COLUMN operations.person_request.outcome IS 'The reason, what was corrected, or how far use is suspended.';
COMMENT ON COLUMN operations.person_request.lifting IS 'Why a suspension of use ended.';

CREATE TABLE operations.person_request_redaction
(
    person_request_id bigint NOT NULL REFERENCES operations.person_request,
    section           text   NOT NULL CHECK (section <> ''),
    row_id            text   NOT NULL,
    ground            text   NOT NULL,
    redacted_by       text   NOT NULL,
    PRIMARY KEY (person_request_id, section, row_id),
    CONSTRAINT person_request_redaction_ground_check CHECK (ground IN
        ('APPLICANT_HARM', 'OTHER_PERSON', 'CORPORATION', 'DELIBERATION', 'AFFAIRS'))
);
COMMENT ON TABLE operations.person_request_redaction IS 'What is left out of a disclosure and on which ground; an empty row means the whole section.';

CREATE VIEW operations.api_suspended_use AS
SELECT DISTINCT addressee_number
  FROM operations.person_request
 WHERE kind = 'SUSPENSION' AND decision IN ('GRANTED', 'PARTLY') AND lifted_on IS NULL;
COMMENT ON VIEW operations.api_suspended_use IS 'People whose data are not to be used: only officers with the permission see them.';

GRANT SELECT, INSERT (kind, addressee_number, applicant, identification, subject, submitted_on, due_on, received_by, request_id),
    UPDATE (due_on, extension, decision, decided_on, decided_by, outcome, lifted_on, lifting) ON operations.person_request TO general_app;
GRANT SELECT, INSERT, DELETE, UPDATE (ground, redacted_by) ON operations.person_request_redaction TO general_app;
GRANT SELECT ON operations.api_suspended_use TO general_app;
