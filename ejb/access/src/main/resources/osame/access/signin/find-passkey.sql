SELECT p.passkey_id, p.officer_id, p.credential, p.sign_count
  FROM access.passkey p
 WHERE p.credential_id = :credentialId AND p.ended_at IS NULL
   FOR UPDATE
