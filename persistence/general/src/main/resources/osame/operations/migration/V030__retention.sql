-- Retention: what is due, what is held back, who let it go, what was erased and certified (Personal Information Protection:
-- data past its years is erased, and it is recorded what was).

CREATE TABLE operations.retention_run
(
    retention_run_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    business_date      date        NOT NULL,
    state              text        NOT NULL DEFAULT 'LISTING',
    request_id         uuid        NOT NULL UNIQUE,
    job_id             bigint,
    plan_hash          text CHECK (plan_hash ~ '^[0-9a-f]{64}$'),
    approval_id        bigint,
    proposed_by        text,
    proposed_at        timestamptz,
    released_by        text,
    released_at        timestamptz,
    remark             text        NOT NULL DEFAULT '',
    certificate_number bigint UNIQUE CHECK (certificate_number > 0),
    listed_by          text        NOT NULL,
    listed_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT retention_run_state_check CHECK (state IN
        ('LISTING', 'LISTED', 'PROPOSED', 'RELEASED', 'ERASED', 'WITHDRAWN')),
    CONSTRAINT retention_run_listed_check CHECK (state IN ('LISTING', 'WITHDRAWN') OR plan_hash IS NOT NULL),
    CONSTRAINT retention_run_released_check CHECK
        (state NOT IN ('RELEASED', 'ERASED') OR (released_by IS NOT NULL AND lower(released_by) <> lower(proposed_by))),
    CONSTRAINT retention_run_erased_check CHECK (state <> 'ERASED' OR certificate_number IS NOT NULL)
);
-- One list at a time: two of them could name the same row.
CREATE UNIQUE INDEX retention_run_open ON operations.retention_run ((true)) WHERE state IN ('LISTING', 'LISTED', 'PROPOSED', 'RELEASED');
COMMENT ON TABLE operations.retention_run IS 'A list of what is due to be erased, from its making to its certificate.';

-- Written by the million by statements of the modules, hence without foreign key; a list is emptied with its certificate.
CREATE TABLE operations.retention_row
(
    retention_run_id bigint   NOT NULL,
    kind             text     NOT NULL,
    row_id           bigint   NOT NULL,
    fiscal_year      smallint NOT NULL,
    items            bigint   NOT NULL CHECK (items >= 0),
    sum_yen          bigint   NOT NULL,
    held             text,
    portion          integer,
    PRIMARY KEY (retention_run_id, kind, row_id),
    CONSTRAINT retention_row_kind_check CHECK (kind IN
        ('LEDGER', 'PAYMENT_CERTIFICATE', 'DRY_RUN', 'LETTER', 'PRINT_LOT', 'ARCHIVED_FILE', 'APPROVAL', 'JOB', 'SESSION',
         'OPERATION_LOG')),
    CONSTRAINT retention_row_held_check CHECK (held IN
        ('OWED', 'CHARGE_PENDING', 'OVERPAYMENT', 'PRELIMINARY', 'DEMAND_OPEN', 'ON_HOLD', 'FILE_OPEN', 'SUSPENSE_OPEN',
         'FAULT_OPEN', 'NOT_DISPATCHED', 'NOT_DRAWN', 'FAILED', 'NOT_SEALED', 'ALERT_OPEN', 'ORDERED', 'CHANGED')),
    CONSTRAINT retention_row_portion_check CHECK (held IS NULL OR portion IS NULL)
) WITH (fillfactor = 70);
COMMENT ON TABLE operations.retention_row IS 'What a list names: the row of its store, and why it is held back or in which portion it was erased.';
COMMENT ON COLUMN operations.retention_row.row_id IS 'Its key in the store; for months 202604.';
COMMENT ON COLUMN operations.retention_row.fiscal_year IS 'The year to which it belongs; its years count from the 1 April after.';
COMMENT ON COLUMN operations.retention_row.items IS 'How many rows it stands for: entries of a receivable, letters of a lot, rows of a month.';

CREATE TABLE operations.retention_portion
(
    retention_run_id bigint      NOT NULL REFERENCES operations.retention_run,
    kind             text        NOT NULL,
    portion          integer     NOT NULL CHECK (portion >= 1),
    rows             bigint      NOT NULL CHECK (rows >= 0),
    items            bigint      NOT NULL CHECK (items >= 0),
    sum_yen          bigint      NOT NULL,
    digest           text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    erased_at        timestamptz NOT NULL,
    PRIMARY KEY (retention_run_id, kind, portion)
);
COMMENT ON TABLE operations.retention_portion IS
    'What was erased together in one transaction; digest is SHA-256 over the row ids in order, joined by commas; append-only.';

CREATE TABLE operations.erasure_certificate
(
    certificate_number bigint PRIMARY KEY,
    retention_run_id   bigint      NOT NULL UNIQUE REFERENCES operations.retention_run,
    business_date      date        NOT NULL,
    plan_hash          text        NOT NULL,
    proposed_by        text        NOT NULL,
    proposed_at        timestamptz NOT NULL,
    released_by        text        NOT NULL,
    released_at        timestamptz NOT NULL,
    remark             text        NOT NULL,
    erased_by          text        NOT NULL,
    completed_at       timestamptz NOT NULL
);
COMMENT ON TABLE operations.erasure_certificate IS 'Certificates of erasure, numbered without gaps; append-only.';

CREATE TABLE operations.erasure_certificate_line
(
    certificate_number bigint   NOT NULL REFERENCES operations.erasure_certificate,
    kind               text     NOT NULL,
    fiscal_year        smallint NOT NULL,
    held               text     NOT NULL DEFAULT '',
    rows               bigint   NOT NULL CHECK (rows > 0),
    items              bigint   NOT NULL,
    sum_yen            bigint   NOT NULL,
    PRIMARY KEY (certificate_number, kind, fiscal_year, held)
);
COMMENT ON TABLE operations.erasure_certificate_line IS
    'What was erased by kind and fiscal year, or with its reason what was held back; append-only.';

CREATE TABLE operations.retention_order
(
    retention_order_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind               text        NOT NULL,
    addressee_number   text COLLATE "C" CHECK (addressee_number ~ '^[0-9]{15}$'),
    reason             text        NOT NULL CHECK (reason <> ''),
    ordered_by         text        NOT NULL,
    ordered_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    lifted_by          text,
    lifted_at          timestamptz,
    CONSTRAINT retention_order_kind_check CHECK (kind IN
        ('LEDGER', 'PAYMENT_CERTIFICATE', 'DRY_RUN', 'LETTER', 'PRINT_LOT', 'ARCHIVED_FILE', 'APPROVAL', 'JOB', 'SESSION',
         'OPERATION_LOG')),
    CONSTRAINT retention_order_person_check CHECK
        (addressee_number IS NULL OR kind IN ('LEDGER', 'PAYMENT_CERTIFICATE', 'LETTER', 'PRINT_LOT')),
    CONSTRAINT retention_order_lifted_check CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);
COMMENT ON TABLE operations.retention_order IS
    'Orders to keep a kind of data, or that of one person, beyond its years: an investigation, a lawsuit, an audit.';

-- Content that is gone; its row with name and hash stays, so that the same bytes are still recognised.
CREATE TABLE operations.erased_file
(
    file_id            bigint PRIMARY KEY REFERENCES operations.archived_file,
    certificate_number bigint NOT NULL
);
COMMENT ON TABLE operations.erased_file IS 'Archived files whose content was erased, and with which certificate; append-only.';

CREATE TABLE operations.erased_letters
(
    certificate_number bigint           NOT NULL,
    portion            integer          NOT NULL,
    counter            text COLLATE "C" NOT NULL,
    fiscal_year        smallint         NOT NULL,
    letters            bigint           NOT NULL CHECK (letters > 0),
    kind               text             NOT NULL,
    PRIMARY KEY (certificate_number, kind, portion, counter, fiscal_year)
);
COMMENT ON TABLE operations.erased_letters IS 'How many letters of a counter were erased, so that its numbers still have no gap; append-only.';

CREATE OR REPLACE VIEW operations.invariant_archived_file AS
SELECT f.file_id, f.size, sum(octet_length(p.bytes)) AS kept, count(p.part_no) AS parts, max(p.part_no) AS last_part
  FROM operations.archived_file f
  LEFT JOIN operations.archived_file_part p USING (file_id)
 GROUP BY f.file_id
HAVING CASE WHEN EXISTS (SELECT FROM operations.erased_file e WHERE e.file_id = f.file_id) THEN count(p.part_no) > 0
            ELSE sum(octet_length(p.bytes)) IS DISTINCT FROM f.size OR count(p.part_no) IS DISTINCT FROM max(p.part_no)::bigint END;

CREATE OR REPLACE VIEW operations.invariant_letter_number AS
SELECT counter, fiscal_year, c.last_number, coalesce(l.letters, 0) AS letters, l.highest
  FROM operations.letter_counter c
  FULL JOIN (SELECT counter, fiscal_year, count(*) AS letters, max(number) AS highest
               FROM operations.letter GROUP BY counter, fiscal_year) l USING (counter, fiscal_year)
  LEFT JOIN (SELECT counter, fiscal_year, sum(letters)::bigint AS letters
               FROM operations.erased_letters GROUP BY counter, fiscal_year) e USING (counter, fiscal_year)
 WHERE coalesce(l.letters, 0) + coalesce(e.letters, 0) IS DISTINCT FROM c.last_number
    OR (e.letters IS NULL AND coalesce(l.highest, 0) IS DISTINCT FROM c.last_number)
    OR l.highest > c.last_number;

CREATE VIEW operations.invariant_retention AS
SELECT p.retention_run_id, p.kind, p.portion
  FROM operations.retention_portion p
  JOIN operations.retention_run r USING (retention_run_id)
 WHERE r.certificate_number IS NULL
 UNION ALL
SELECT c.retention_run_id, coalesce(p.kind, l.kind), NULL
  FROM operations.erasure_certificate c
  LEFT JOIN (SELECT retention_run_id, kind, sum(rows) AS rows, sum(items) AS items, sum(sum_yen) AS yen
               FROM operations.retention_portion GROUP BY 1, 2) p USING (retention_run_id)
  FULL JOIN (SELECT certificate_number, kind, sum(rows) AS rows, sum(items) AS items, sum(sum_yen) AS yen
               FROM operations.erasure_certificate_line WHERE held = '' GROUP BY 1, 2) l
    ON l.certificate_number = c.certificate_number AND l.kind = p.kind
 WHERE num_nulls(p.kind, l.kind) = 1 OR p.rows <> l.rows OR p.items <> l.items OR p.yen <> l.yen;
COMMENT ON VIEW operations.invariant_retention IS
    'Portions that were erased without a number, or certificates that say another count or sum than their portions: must be empty.';

-- For the stores of all modules: they list here, hold back here, and read here what goes in a portion.
CREATE VIEW operations.api_retention_row AS
SELECT retention_run_id, kind, row_id, fiscal_year, items, sum_yen, held, portion FROM operations.retention_row;
COMMENT ON VIEW operations.api_retention_row IS 'What a list of retention names.';
CREATE VIEW operations.api_retention_order AS
SELECT kind, addressee_number FROM operations.retention_order WHERE lifted_at IS NULL;
COMMENT ON VIEW operations.api_retention_order IS 'Orders to keep data beyond its years that stand.';

DO
$$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY ['retention_portion', 'erasure_certificate', 'erasure_certificate_line', 'erased_file', 'erased_letters'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON operations.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change()', name);
        EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON operations.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change()', name);
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE (state, job_id, plan_hash, approval_id, proposed_by, proposed_at, released_by, released_at, remark)
    ON operations.retention_run TO general_app;
GRANT SELECT, INSERT, DELETE, UPDATE (held) ON operations.retention_row TO general_app;
GRANT SELECT ON operations.retention_portion, operations.erasure_certificate, operations.erasure_certificate_line,
    operations.erased_file, operations.erased_letters TO general_app;
GRANT SELECT, INSERT (kind, addressee_number, reason, ordered_by), UPDATE (lifted_by, lifted_at)
    ON operations.retention_order TO general_app;
GRANT SELECT, INSERT, UPDATE (held) ON operations.api_retention_row TO general_app;
GRANT SELECT ON operations.api_retention_order, operations.invariant_retention TO general_app;

GRANT USAGE ON SCHEMA operations TO general_retention;
GRANT SELECT, UPDATE (state, certificate_number) ON operations.retention_run TO general_retention;
GRANT SELECT, UPDATE (held, portion), DELETE ON operations.retention_row TO general_retention;
GRANT SELECT, INSERT ON operations.retention_portion, operations.erasure_certificate, operations.erasure_certificate_line
    TO general_retention;
GRANT SELECT, UPDATE (held, portion) ON operations.api_retention_row TO general_retention;
GRANT SELECT (kind, addressee_number, lifted_at) ON operations.retention_order TO general_retention;
GRANT SELECT (file_id), INSERT ON operations.erased_file TO general_retention;
GRANT SELECT (certificate_number), INSERT ON operations.erased_letters TO general_retention;
-- Keys and nothing else: what a letter or a file says, it cannot read.
GRANT SELECT (file_id), DELETE ON operations.archived_file_part TO general_retention;
GRANT SELECT (letter_id, print_lot_id, file_id, counter, fiscal_year), DELETE ON operations.letter TO general_retention;
GRANT SELECT (letter_id), DELETE ON operations.letter_content, operations.letter_fault TO general_retention;
GRANT SELECT (print_lot_id, file_id), DELETE ON operations.print_lot_part TO general_retention;
GRANT SELECT (print_lot_id), DELETE ON operations.print_lot TO general_retention;
GRANT SELECT (job_id), DELETE ON operations.job, operations.job_step TO general_retention;
GRANT SELECT (approval_id), DELETE ON operations.approval, operations.parameter_proposal TO general_retention;
