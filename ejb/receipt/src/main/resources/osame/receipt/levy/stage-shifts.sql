CREATE TEMP TABLE due_shift (nominal date PRIMARY KEY, shifted date NOT NULL) ON COMMIT DROP
