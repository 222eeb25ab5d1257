COMMENT ON SCHEMA linkage IS
  '団体内統合宛名と中間サーバ接続: unified addressee numbers and relays of inquiries. Holds no personal number; those are in the numbers database.';
