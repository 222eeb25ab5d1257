-- Who stands beside an addressee: where letters go instead, who answers for it, with whom it owns, where it works.

CREATE TABLE addressing.relation (
  relation_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  addressee_number text NOT NULL REFERENCES addressing.addressee,
  kind text NOT NULL CHECK (kind IN ('HEIR_REPRESENTATIVE', 'TRUSTEE', 'TAX_AGENT', 'GUARDIAN', 'AGENT', 'DELIVERY_ADDRESS',
    'HEIR', 'PRESENT_OWNER', 'JOINT_OWNER', 'CO_OBLIGOR', 'EMPLOYER', 'CONTACT')),
  tax_item text NOT NULL DEFAULT '' CHECK (tax_item ~ '^([0-9A-Z]{2})?$'),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  recorded tstzrange NOT NULL CHECK (NOT isempty(recorded) AND NOT lower_inf(recorded)),
  priority smallint NOT NULL DEFAULT 1 CHECK (priority BETWEEN 1 AND 99),
  related_number text REFERENCES addressing.addressee CHECK (related_number <> addressee_number),
  name text NOT NULL,
  postal_code text NOT NULL CHECK (postal_code ~ '^([0-9]{7})?$'),
  address text NOT NULL,
  address_detail text NOT NULL,
  telephone text NOT NULL,
  share_numerator bigint CHECK (share_numerator > 0),
  share_denominator bigint CHECK (share_denominator > 0),
  document text NOT NULL,
  reason text NOT NULL,
  request_id uuid NOT NULL UNIQUE,
  replaces bigint UNIQUE REFERENCES addressing.relation,
  recorded_by text NOT NULL,
  superseded_by text,
  CHECK (upper_inf(recorded) = (superseded_by IS NULL)),
  CHECK ((share_numerator IS NULL) = (share_denominator IS NULL) AND share_numerator <= share_denominator),
  CHECK (related_number IS NOT NULL OR name <> '' OR kind = 'DELIVERY_ADDRESS'),
  CHECK (kind <> 'DELIVERY_ADDRESS' OR address <> ''),
  CONSTRAINT relation_one_a_priority EXCLUDE USING gist (addressee_number WITH =, kind WITH =, tax_item WITH =, priority WITH =, valid WITH &&)
    WHERE (upper_inf(recorded) AND kind IN ('HEIR_REPRESENTATIVE', 'TRUSTEE', 'TAX_AGENT', 'GUARDIAN', 'AGENT', 'DELIVERY_ADDRESS'))
);
CREATE INDEX relation_addressee ON addressing.relation (addressee_number);
CREATE INDEX relation_related ON addressing.relation (related_number) WHERE related_number IS NOT NULL;
COMMENT ON TABLE addressing.relation IS
  'Related records of an addressee, each for days and a tax item (empty: all); changed by a new row that replaces the old, never overwritten';

CREATE FUNCTION addressing.refuse_other_relation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT upper_inf(OLD.recorded) OR lower(NEW.recorded) <> lower(OLD.recorded)
     OR (to_jsonb(NEW) - 'recorded' - 'superseded_by') <> (to_jsonb(OLD) - 'recorded' - 'superseded_by') THEN
    RAISE EXCEPTION 'a relation is never overwritten';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER never_overwritten BEFORE UPDATE ON addressing.relation
  FOR EACH ROW EXECUTE FUNCTION addressing.refuse_other_relation();

-- Whoever gets letters in somebody's place, the first in the order of the rule first; the names of the duties as letters show them.
CREATE TABLE addressing.recipient_rank (
  kind text PRIMARY KEY,
  rank integer NOT NULL UNIQUE,
  wording text NOT NULL
);
INSERT INTO addressing.recipient_rank VALUES
  ('HEIR_REPRESENTATIVE', 1, '相続人代表者'), ('TRUSTEE', 2, '破産管財人'), ('TAX_AGENT', 3, '納税管理人'),
  ('GUARDIAN', 4, '成年後見人'), ('AGENT', 5, '代理人'), ('DELIVERY_ADDRESS', 6, '');
COMMENT ON TABLE addressing.recipient_rank IS 'Order in which somebody gets the letters of an addressee';

CREATE VIEW addressing.api_recipient AS
  SELECT e.addressee_number, e.tax_item, e.valid, k.rank * 1000 + CASE WHEN e.tax_item = '' THEN 500 ELSE 0 END + e.priority AS precedence,
         coalesce(CASE WHEN e.kind <> 'DELIVERY_ADDRESS' THEN o.kind END, a.kind) AS kind,
         CASE WHEN e.kind = 'DELIVERY_ADDRESS' THEN concat_ws(' ', a.name, nullif(e.name, ''))
              ELSE concat_ws(' ', a.name, k.wording, coalesce(nullif(e.name, ''), o.name)) END AS name,
         CASE WHEN e.address <> '' THEN e.postal_code ELSE coalesce(o.postal_code, '') END AS postal_code,
         CASE WHEN e.address <> '' THEN e.address ELSE coalesce(nullif(o.address, ''), o.foreign_address, '') END AS address,
         CASE WHEN e.address <> '' THEN e.address_detail ELSE coalesce(o.address_detail, '') END AS address_detail
  FROM addressing.relation e
  JOIN addressing.recipient_rank k USING (kind)
  JOIN addressing.addressee a USING (addressee_number)
  LEFT JOIN addressing.addressee o ON o.addressee_number = e.related_number
  WHERE upper_inf(e.recorded)
  UNION ALL
  SELECT addressee_number, '', daterange(NULL, NULL), 9999, kind, name,
         postal_code, CASE WHEN address <> '' THEN address ELSE foreign_address END, address_detail
  FROM addressing.addressee;
COMMENT ON VIEW addressing.api_recipient IS
  'Who may get an addressee''s letters: of the rows of the day, for the tax item or for all (empty), the one of the lowest precedence does';

CREATE TABLE addressing.memo (
  memo_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  addressee_number text NOT NULL REFERENCES addressing.addressee,
  body text NOT NULL CHECK (body <> ''),
  request_id uuid NOT NULL UNIQUE,
  replaces bigint UNIQUE REFERENCES addressing.memo,
  removed boolean NOT NULL DEFAULT false,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX memo_addressee ON addressing.memo (addressee_number);
COMMENT ON TABLE addressing.memo IS 'Free text on an addressee, never printed; a new row replaces an old one or says that it is removed';
CREATE TRIGGER append_only BEFORE UPDATE ON addressing.memo
  FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

GRANT SELECT, INSERT, UPDATE (recorded, superseded_by) ON addressing.relation TO general_app;
GRANT SELECT, INSERT ON addressing.memo TO general_app;
GRANT SELECT ON addressing.recipient_rank, addressing.api_recipient TO general_app;
