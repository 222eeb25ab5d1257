CREATE TABLE pg_temp.changed_addressee (
  addressee_number text NOT NULL,
  valid_from date NOT NULL,
  is_new boolean NOT NULL
) ON COMMIT DROP
