CREATE TEMP TABLE pg_temp.staged_fault (
  line_no integer NOT NULL,
  code text NOT NULL,
  arguments text[] NOT NULL DEFAULT '{}',
  content text,
  levy_key text
) ON COMMIT DROP
