INSERT INTO access.passkey (officer_id, credential_id, credential, sign_count, name, registered_at)
VALUES (:officerId, :credentialId, :credential, :signCount, :name, :now)
ON CONFLICT (credential_id) DO NOTHING
