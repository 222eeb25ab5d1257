-- The operation log as an RFC 6962 tree: a leaf for each row, a signed head for each time the sealer ran.

-- In which transaction a row was written: what was not yet committed when the sealer last looked is found by it.
ALTER TABLE access.operation_log
    ADD COLUMN number_touched  boolean NOT NULL DEFAULT false,
    ADD COLUMN document_number text CHECK (document_number <> ''),
    ADD COLUMN transaction_id  xid8    NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX operation_log_transaction_idx ON access.operation_log (transaction_id);
COMMENT ON COLUMN access.operation_log.number_touched IS 'Whether a personal number was shown or used.';
COMMENT ON COLUMN access.operation_log.document_number IS 'Number of the document that was issued.';
GRANT INSERT (number_touched, document_number) ON access.operation_log TO general_app;

-- No foreign key to the log: the retention login erases rows and their leaves stay.
CREATE TABLE access.log_leaf
(
    leaf_index       bigint PRIMARY KEY CHECK (leaf_index >= 0),
    operation_log_id bigint NOT NULL UNIQUE,
    row_hash         bytea  NOT NULL CHECK (octet_length(row_hash) = 32),
    subjects_hash    bytea  NOT NULL CHECK (octet_length(subjects_hash) = 32)
);
COMMENT ON TABLE access.log_leaf IS
    'Which row of the operation log is which leaf of the tree, with the hashes that the leaf covers; append-only.';

CREATE TABLE access.log_head
(
    tree_size bigint PRIMARY KEY CHECK (tree_size > 0),
    sealed_at timestamptz NOT NULL,
    root_hash bytea       NOT NULL CHECK (octet_length(root_hash) = 32),
    key_id    text        NOT NULL CHECK (key_id ~ '^[0-9a-f]{16}$'),
    signature bytea       NOT NULL
);
COMMENT ON TABLE access.log_head IS 'Signed roots of the tree of the operation log, as they were exported; append-only.';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.log_leaf
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON access.log_leaf
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.log_head
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON access.log_head
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

-- Where the sealer goes on. It proves nothing: what it says follows from the leaves.
CREATE TABLE access.log_edge
(
    only_row      boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    tree_size     bigint  NOT NULL CHECK (tree_size >= 0),
    subtrees      bytea   NOT NULL CHECK (octet_length(subtrees) % 32 = 0),
    horizon       xid8    NOT NULL,
    server_system bigint  NOT NULL
);
COMMENT ON TABLE access.log_edge IS 'The right edge of the tree, and what the sealer has seen to the end.';
COMMENT ON COLUMN access.log_edge.subtrees IS 'Roots of the complete subtrees one after the other, the largest first.';
COMMENT ON COLUMN access.log_edge.horizon IS 'All transactions before this one have ended and are sealed.';
COMMENT ON COLUMN access.log_edge.server_system IS
    'Which server counted the transactions: after a restore on another one the sealer begins to look anew.';
INSERT INTO access.log_edge (tree_size, subtrees, horizon, server_system) VALUES (0, '', '0', 0);

GRANT SELECT, INSERT ON access.log_leaf, access.log_head TO general_app;
GRANT SELECT, UPDATE (tree_size, subtrees, horizon, server_system) ON access.log_edge TO general_app;
