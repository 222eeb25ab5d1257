-- The whole master of an addressee and its history in two times: what was so, and what was known when.

ALTER TABLE addressing.addressee DROP CONSTRAINT addressee_kind_check;
ALTER TABLE addressing.addressee
  ADD CHECK (kind IN ('RESIDENT', 'UNREGISTERED', 'CORPORATION', 'JOINT_OWNERS')),
  ADD COLUMN name_alphabet text NOT NULL DEFAULT '',
  ADD COLUMN name_kanji text NOT NULL DEFAULT '',
  ADD COLUMN alias text NOT NULL DEFAULT '',
  ADD COLUMN alias_kana text NOT NULL DEFAULT '',
  ADD COLUMN sex text NOT NULL DEFAULT 'UNKNOWN' CHECK (sex IN ('UNKNOWN', 'MALE', 'FEMALE')),
  ADD COLUMN birth_date_text text NOT NULL DEFAULT '',
  ADD COLUMN municipality_code text NOT NULL DEFAULT '' CHECK (municipality_code ~ '^([0-9]{6})?$'),
  ADD COLUMN town_code text NOT NULL DEFAULT '' CHECK (town_code ~ '^([0-9]{7})?$'),
  ADD COLUMN lot text NOT NULL DEFAULT '',
  ADD COLUMN country_code text NOT NULL DEFAULT '' CHECK (country_code ~ '^([0-9A-Z]{3})?$'),
  ADD COLUMN foreign_address text NOT NULL DEFAULT '',
  ADD COLUMN special_collection_agent_number text NOT NULL DEFAULT '',
  ADD COLUMN representative text NOT NULL DEFAULT '',
  ADD COLUMN branch text NOT NULL DEFAULT '',
  ADD COLUMN household_number text NOT NULL DEFAULT '',
  ADD COLUMN relationship text NOT NULL DEFAULT '',
  ADD COLUMN status text NOT NULL DEFAULT 'CURRENT' CHECK (status IN ('CURRENT', 'MOVED_OUT', 'DECEASED', 'CLOSED')),
  ADD COLUMN status_on date,
  ADD COLUMN stay_until date,
  ADD COLUMN past_search text NOT NULL DEFAULT '';
CREATE INDEX addressee_past_part ON addressing.addressee USING gin (past_search gin_trgm_ops);
CREATE INDEX addressee_household ON addressing.addressee (household_number) WHERE household_number <> '';
CREATE INDEX addressee_corporate_number ON addressing.addressee (corporate_number) WHERE corporate_number IS NOT NULL;
CREATE INDEX addressee_agent_number ON addressing.addressee (special_collection_agent_number) WHERE special_collection_agent_number <> '';
CREATE INDEX addressee_stay ON addressing.addressee (stay_until) WHERE stay_until IS NOT NULL;
COMMENT ON COLUMN addressing.addressee.past_search IS 'Folded names, kana and addresses of former times, separated by |';
COMMENT ON COLUMN addressing.addressee.birth_date_text IS 'How the register writes a birth date that is not wholly known';

CREATE TABLE addressing.addressee_version (
  addressee_version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  addressee_number text NOT NULL REFERENCES addressing.addressee,
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  recorded tstzrange NOT NULL CHECK (NOT isempty(recorded) AND NOT lower_inf(recorded)),
  kind text NOT NULL,
  name text NOT NULL,
  kana text NOT NULL,
  name_alphabet text NOT NULL,
  name_kanji text NOT NULL,
  alias text NOT NULL,
  alias_kana text NOT NULL,
  sex text NOT NULL,
  birth_date date,
  birth_date_text text NOT NULL,
  postal_code text NOT NULL,
  municipality_code text NOT NULL,
  town_code text NOT NULL,
  lot text NOT NULL,
  address text NOT NULL,
  address_detail text NOT NULL,
  country_code text NOT NULL,
  foreign_address text NOT NULL,
  telephone text NOT NULL,
  corporate_number text,
  special_collection_agent_number text NOT NULL,
  representative text NOT NULL,
  branch text NOT NULL,
  household_number text NOT NULL,
  relationship text NOT NULL,
  status text NOT NULL,
  status_on date,
  stay_until date,
  reason text NOT NULL,
  archived_file_id bigint,
  request_id uuid,
  recorded_by text NOT NULL,
  superseded_by text,
  CHECK (upper_inf(recorded) = (superseded_by IS NULL)),
  EXCLUDE USING gist (addressee_number WITH =, valid WITH &&, recorded WITH &&)
);
CREATE UNIQUE INDEX addressee_version_request ON addressing.addressee_version (request_id) WHERE request_id IS NOT NULL;
COMMENT ON TABLE addressing.addressee_version IS
  'What was so in which days (valid), and from when to when the city took it to be so (recorded); nothing is overwritten';

-- Of a version nothing changes but the end of the time in which it was believed.
CREATE FUNCTION addressing.refuse_other_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT upper_inf(OLD.recorded) OR lower(NEW.recorded) <> lower(OLD.recorded)
     OR (to_jsonb(NEW) - 'recorded' - 'superseded_by') <> (to_jsonb(OLD) - 'recorded' - 'superseded_by') THEN
    RAISE EXCEPTION 'a version is never overwritten';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER never_overwritten BEFORE UPDATE ON addressing.addressee_version
  FOR EACH ROW EXECUTE FUNCTION addressing.refuse_other_version();

-- Numbers given by the city itself: this serial number and its check digit.
CREATE SEQUENCE addressing.addressee_serial MINVALUE 1 MAXVALUE 99999999999999 START 70000000000000;

CREATE TABLE addressing.edit_lock (
  addressee_number text PRIMARY KEY REFERENCES addressing.addressee,
  officer text NOT NULL,
  terminal text NOT NULL,
  since timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > since)
);
COMMENT ON TABLE addressing.edit_lock IS 'Who edits an addressee: others look on until it is given back or expires';

CREATE OR REPLACE VIEW addressing.api_addressee AS
  SELECT addressee_number, kind, name, kana, birth_date, postal_code, address, address_detail, kana_search, status, status_on
  FROM addressing.addressee;

CREATE VIEW addressing.invariant_current_version AS
  SELECT v.addressee_number
  FROM addressing.addressee_version v
  JOIN addressing.addressee a USING (addressee_number)
  WHERE upper_inf(v.valid) AND upper_inf(v.recorded)
    AND (v.kind, v.name, v.kana, v.birth_date, v.postal_code, v.address, v.address_detail, v.corporate_number, v.status)
        IS DISTINCT FROM (a.kind, a.name, a.kana, a.birth_date, a.postal_code, a.address, a.address_detail, a.corporate_number, a.status);
COMMENT ON VIEW addressing.invariant_current_version IS 'Addressees that are another than their history says';

CREATE VIEW addressing.invariant_version_without_end AS
  SELECT addressee_number FROM addressing.addressee_version WHERE upper_inf(recorded)
  GROUP BY addressee_number HAVING NOT bool_or(upper_inf(valid));
COMMENT ON VIEW addressing.invariant_version_without_end IS 'Addressees whose history breaks off';

GRANT SELECT, INSERT, UPDATE (recorded, superseded_by) ON addressing.addressee_version TO general_app;
GRANT USAGE ON SEQUENCE addressing.addressee_serial TO general_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON addressing.edit_lock TO general_app;
