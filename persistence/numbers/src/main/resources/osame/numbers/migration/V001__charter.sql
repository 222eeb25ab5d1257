COMMENT ON SCHEMA numbers IS
  'Vault of personal numbers: encrypted from birth, found by a keyed hash. Nothing outside this database holds one.';
