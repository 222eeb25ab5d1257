-- A role of its own for each kind of system that calls.
ALTER TABLE access.officer_role
    DROP CONSTRAINT officer_role_role_check,
    -- batch is missing: no account holds it
    ADD CONSTRAINT officer_role_role_check CHECK (role IN
        ('receipt', 'arrears', 'addressing', 'number', 'linkage', 'approver', 'auditor', 'administrator', 'levying'));
