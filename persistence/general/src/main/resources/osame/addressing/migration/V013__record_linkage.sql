-- Addressees that are one person: who decided so and why. Linking moves no number and no receivable.

CREATE TABLE addressing.link (
  link_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member_number text NOT NULL REFERENCES addressing.addressee,
  representative_number text NOT NULL REFERENCES addressing.addressee CHECK (representative_number <> member_number),
  recorded tstzrange NOT NULL CHECK (NOT isempty(recorded) AND NOT lower_inf(recorded)),
  reason text NOT NULL CHECK (reason <> ''),
  request_id uuid NOT NULL UNIQUE,
  recorded_by text NOT NULL,
  undone_by text,
  undo_reason text,
  CHECK (upper_inf(recorded) = (undone_by IS NULL) AND (undone_by IS NULL) = (undo_reason IS NULL)),
  EXCLUDE USING gist (member_number WITH =, recorded WITH &&)
);
CREATE INDEX link_representative ON addressing.link (representative_number);
COMMENT ON TABLE addressing.link IS 'Record linkage: a member and the addressee that stands for the group; undone, the row stays';

CREATE TABLE addressing.link_rejection (
  one_number text NOT NULL REFERENCES addressing.addressee,
  other_number text NOT NULL REFERENCES addressing.addressee,
  reason text NOT NULL CHECK (reason <> ''),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (one_number, other_number),
  CHECK (one_number < other_number)
);
COMMENT ON TABLE addressing.link_rejection IS 'Pairs that an officer found to be two persons: they are proposed no more';

CREATE TABLE addressing.link_reason (
  reason text PRIMARY KEY CHECK (reason IN ('SAME_CORPORATE_NUMBER', 'SAME_KANA_AND_BIRTH_DATE', 'SAME_NAME_AND_ADDRESS',
    'SAME_BIRTH_DATE_AND_ADDRESS', 'FORMER_ADDRESS')),
  points integer NOT NULL CHECK (points > 0)
);
INSERT INTO addressing.link_reason VALUES
  ('SAME_CORPORATE_NUMBER', 90), ('SAME_KANA_AND_BIRTH_DATE', 60), ('SAME_NAME_AND_ADDRESS', 50),
  ('SAME_BIRTH_DATE_AND_ADDRESS', 40), ('FORMER_ADDRESS', 30);
COMMENT ON TABLE addressing.link_reason IS 'What speaks for two addressees being one person, and how much';

CREATE TABLE addressing.link_candidate (
  one_number text NOT NULL,
  other_number text NOT NULL,
  score integer NOT NULL,
  reasons text[] NOT NULL,
  PRIMARY KEY (one_number, other_number),
  CHECK (one_number < other_number)
);
CREATE INDEX link_candidate_score ON addressing.link_candidate (score DESC);
COMMENT ON TABLE addressing.link_candidate IS 'The work list: pairs that may be one person, as they were found last';

CREATE INDEX addressee_address_same ON addressing.addressee USING hash (address_search);

CREATE VIEW addressing.api_link_group AS
  SELECT member_number AS addressee_number, representative_number FROM addressing.link WHERE upper_inf(recorded)
  UNION
  SELECT representative_number, representative_number FROM addressing.link WHERE upper_inf(recorded);
COMMENT ON VIEW addressing.api_link_group IS 'Groups of addressees that are one person';

CREATE VIEW addressing.invariant_link_chain AS
  SELECT m.member_number FROM addressing.link m
  JOIN addressing.link r ON r.member_number = m.representative_number
  WHERE upper_inf(m.recorded) AND upper_inf(r.recorded);
COMMENT ON VIEW addressing.invariant_link_chain IS 'Representatives that are members of another group';

GRANT SELECT, INSERT, UPDATE (recorded, undone_by, undo_reason) ON addressing.link TO general_app;
GRANT SELECT, INSERT ON addressing.link_rejection TO general_app;
GRANT SELECT, INSERT, DELETE ON addressing.link_candidate TO general_app;
GRANT SELECT ON addressing.link_reason, addressing.api_link_group TO general_app;
