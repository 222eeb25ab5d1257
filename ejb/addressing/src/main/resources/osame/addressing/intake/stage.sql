CREATE TABLE pg_temp.staged_addressee (
  line_no integer NOT NULL,
  addressee_number text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  kana text NOT NULL,
  birth_date date,
  postal_code text NOT NULL,
  address text NOT NULL,
  address_detail text NOT NULL,
  telephone text NOT NULL,
  corporate_number text,
  name_search text NOT NULL,
  kana_search text NOT NULL,
  address_search text NOT NULL
) ON COMMIT DROP
