CREATE TEMP TABLE pg_temp.due_shift (nominal date PRIMARY KEY, shifted date NOT NULL) ON COMMIT DROP
