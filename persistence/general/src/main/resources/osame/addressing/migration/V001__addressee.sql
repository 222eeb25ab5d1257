-- Addressees: anyone the city can send a letter to.

CREATE TABLE addressing.addressee (
  addressee_number text PRIMARY KEY CHECK (addressee_number ~ '^[0-9]{15}$'),
  kind text NOT NULL CHECK (kind IN ('RESIDENT', 'UNREGISTERED', 'CORPORATION')),
  name text NOT NULL CHECK (name <> ''),
  kana text NOT NULL,
  birth_date date,
  postal_code text NOT NULL DEFAULT '' CHECK (postal_code ~ '^([0-9]{7})?$'),
  address text NOT NULL DEFAULT '',
  address_detail text NOT NULL DEFAULT '',
  telephone text NOT NULL DEFAULT '',
  corporate_number text CHECK (corporate_number ~ '^[0-9]{13}$'),
  name_search text NOT NULL,
  kana_search text NOT NULL,
  address_search text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_by text NOT NULL
);
CREATE INDEX addressee_kana ON addressing.addressee (kana_search COLLATE "C" text_pattern_ops);
CREATE INDEX addressee_kana_part ON addressing.addressee USING gin (kana_search gin_trgm_ops);
CREATE INDEX addressee_name_part ON addressing.addressee USING gin (name_search gin_trgm_ops);
CREATE INDEX addressee_address_part ON addressing.addressee USING gin (address_search gin_trgm_ops);
CREATE INDEX addressee_birth_date ON addressing.addressee (birth_date);
COMMENT ON TABLE addressing.addressee IS 'Anyone the city can send a letter to; the name stands exactly as received';
COMMENT ON COLUMN addressing.addressee.kana_search IS 'Kana folded for the search: voiced and small kana, long marks and spaces made equal';

CREATE TABLE addressing.import_fault (
  import_fault_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  archived_file_id bigint NOT NULL,
  line_no integer NOT NULL,
  code text NOT NULL,
  arguments text[] NOT NULL
);
CREATE INDEX import_fault_file ON addressing.import_fault (archived_file_id, line_no);
COMMENT ON TABLE addressing.import_fault IS 'Rows of an addressee file that were not taken in';

CREATE VIEW addressing.api_addressee AS
  SELECT addressee_number, kind, name, kana, birth_date, postal_code, address, address_detail, kana_search
  FROM addressing.addressee;
COMMENT ON VIEW addressing.api_addressee IS 'What other modules may read of an addressee';

GRANT USAGE ON SCHEMA addressing TO general_app;
GRANT SELECT, INSERT ON addressing.addressee, addressing.import_fault TO general_app;
GRANT UPDATE ON addressing.addressee TO general_app;
GRANT SELECT ON addressing.api_addressee TO general_app;
