-- Searches by parts of words. Japanese names are two words of two letters as a rule, for which there are no trigrams: pairs of letters find them.
CREATE FUNCTION addressing.pairs(text text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
  'SELECT array_agg(substr(text, i, 2)) FROM generate_series(1, length(text) - 1) i';
COMMENT ON FUNCTION addressing.pairs IS 'All pairs of letters that stand side by side';
GRANT EXECUTE ON FUNCTION addressing.pairs TO general_app;

DROP INDEX addressing.addressee_kana_part, addressing.addressee_name_part, addressing.addressee_address_part, addressing.addressee_past_part;
CREATE INDEX addressee_pairs ON addressing.addressee
  USING gin (addressing.pairs(name_search || '|' || kana_search || '|' || address_search || '|' || past_search));
CREATE INDEX addressee_name ON addressing.addressee (name_search COLLATE "C" text_pattern_ops);
