-- A fourth item that few may see: people who had the use of their data suspended.
ALTER TABLE access.officer_permission DROP CONSTRAINT officer_permission_permission_check;
ALTER TABLE access.officer_permission ADD CONSTRAINT officer_permission_permission_check
    CHECK (permission IN ('PERSONAL_NUMBER', 'PROTECTED_ADDRESS', 'BANK_ACCOUNT', 'SUSPENDED_USE'));
