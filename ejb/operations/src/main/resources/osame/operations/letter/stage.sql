-- The drafts of one print lot; they go with its transaction, and before the next lot of the same transaction.
DROP TABLE IF EXISTS pg_temp.letter_draft;
CREATE TEMP TABLE pg_temp.letter_draft (
  reference text COLLATE "C" NOT NULL,
  addressee_number text COLLATE "C" NOT NULL,
  content jsonb NOT NULL
) ON COMMIT DROP
