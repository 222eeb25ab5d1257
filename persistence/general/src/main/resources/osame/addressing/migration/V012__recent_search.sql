-- What an officer searched for, to do it again; the latest twenty are kept.

CREATE TABLE addressing.recent_search (
  recent_search_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  officer text NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  birth_date date,
  address text NOT NULL,
  past boolean NOT NULL,
  lacking text CHECK (lacking IN ('KANA', 'BIRTH_DATE', 'ADDRESS', 'POSTAL_CODE')),
  searched_at timestamptz NOT NULL,
  CONSTRAINT recent_search_once UNIQUE NULLS NOT DISTINCT (officer, number, name, birth_date, address, past, lacking)
);
COMMENT ON TABLE addressing.recent_search IS 'The latest searches of each officer';

GRANT SELECT, INSERT, UPDATE (searched_at), DELETE ON addressing.recent_search TO general_app;
