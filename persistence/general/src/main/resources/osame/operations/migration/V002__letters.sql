-- Forms of letters, numbers without gaps, print lots, letters and what is wrong with them.

CREATE TABLE operations.letter_form
(
    form_id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key           text COLLATE "C" NOT NULL CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title         text             NOT NULL CHECK (title <> ''),
    counter       text COLLATE "C" NOT NULL CHECK (counter <> ''),
    envelope      text             NOT NULL,
    valid_from    date             NOT NULL,
    valid_to      date CHECK (valid_to >= valid_from),
    template      bytea            NOT NULL,
    sha256        text             NOT NULL CHECK (sha256 = encode(sha256(template), 'hex')),
    recorded_at   timestamptz      NOT NULL DEFAULT clock_timestamp(),
    superseded_at timestamptz
);
CREATE UNIQUE INDEX letter_form_key ON operations.letter_form (key, valid_from) WHERE superseded_at IS NULL;
COMMENT ON TABLE operations.letter_form IS
    'Templates of letters; of one key the one with the latest first day is in force. A used one never changes.';

CREATE TABLE operations.letter_counter
(
    counter     text COLLATE "C" NOT NULL,
    fiscal_year smallint         NOT NULL CHECK (fiscal_year BETWEEN 1950 AND 2200),
    last_number bigint           NOT NULL CHECK (last_number >= 0),
    PRIMARY KEY (counter, fiscal_year)
);
COMMENT ON TABLE operations.letter_counter IS 'The last number given, by kind and fiscal year; taken in the transaction of the letters.';

CREATE TABLE operations.print_lot
(
    print_lot_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    form_id      bigint      NOT NULL REFERENCES operations.letter_form,
    name         text        NOT NULL CHECK (name <> ''),
    part_size    integer     NOT NULL CHECK (part_size BETWEEN 1 AND 2000),
    issued_on    date        NOT NULL,
    request_id   uuid        NOT NULL,
    ordered_by   text        NOT NULL,
    ordered_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT print_lot_request_key UNIQUE (request_id, form_id)
);
COMMENT ON TABLE operations.print_lot IS 'Letters that go out together, numbered in the order of the post; append-only.';

CREATE TABLE operations.print_lot_part
(
    print_lot_id bigint  NOT NULL REFERENCES operations.print_lot,
    part_no      integer NOT NULL CHECK (part_no >= 1),
    file_id      bigint  NOT NULL REFERENCES operations.archived_file,
    letters      bigint  NOT NULL CHECK (letters >= 1),
    pages        bigint  NOT NULL CHECK (pages >= letters),
    first_number bigint  NOT NULL,
    last_number  bigint  NOT NULL CHECK (last_number >= first_number),
    PRIMARY KEY (print_lot_id, part_no)
);
COMMENT ON TABLE operations.print_lot_part IS 'The PDF files of a print lot; append-only.';

CREATE TABLE operations.letter
(
    letter_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    form_id          bigint           NOT NULL REFERENCES operations.letter_form,
    counter          text COLLATE "C" NOT NULL,
    fiscal_year      smallint         NOT NULL,
    number           bigint           NOT NULL CHECK (number >= 1),
    reference        text COLLATE "C" NOT NULL CHECK (reference <> ''),
    addressee_number text COLLATE "C" NOT NULL CHECK (addressee_number ~ '^[0-9]{15}$'),
    postal_code      text COLLATE "C" NOT NULL CHECK (postal_code ~ '^([0-9]{7})?$'),
    state            text             NOT NULL DEFAULT 'WAITING',
    print_lot_id     bigint REFERENCES operations.print_lot,
    part_no          integer          NOT NULL DEFAULT 0,
    file_id          bigint REFERENCES operations.archived_file,
    first_page       integer          NOT NULL DEFAULT 0,
    pages            integer          NOT NULL DEFAULT 0,
    issued_on        date             NOT NULL,
    issued_by        text             NOT NULL,
    request_id       uuid             NOT NULL,
    CONSTRAINT letter_number_key UNIQUE (counter, fiscal_year, number),
    CONSTRAINT letter_reference_key UNIQUE (print_lot_id, reference),
    CONSTRAINT letter_state_check CHECK (state IN ('WAITING', 'DRAWN', 'OVERFLOW', 'WITHDRAWN')),
    CONSTRAINT letter_drawn_check CHECK
        ((file_id IS NULL) = (first_page = 0) AND (file_id IS NULL) = (pages = 0)
            AND (state <> 'DRAWN' OR file_id IS NOT NULL)
            AND (state NOT IN ('WAITING', 'OVERFLOW') OR file_id IS NULL))
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX letter_request_key ON operations.letter (request_id, form_id, reference) WHERE print_lot_id IS NULL;
CREATE INDEX letter_lot_idx ON operations.letter (print_lot_id, part_no, number);
CREATE INDEX letter_addressee_idx ON operations.letter (addressee_number);
CREATE INDEX letter_number_idx ON operations.letter (number);
CREATE INDEX letter_overflow_idx ON operations.letter (letter_id) WHERE state = 'OVERFLOW';
COMMENT ON TABLE operations.letter IS 'Letters with their number; what they say is in the archived file.';

CREATE TABLE operations.letter_content
(
    letter_id bigint PRIMARY KEY REFERENCES operations.letter,
    content   jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object')
);
COMMENT ON TABLE operations.letter_content IS 'What a letter is to say, until it is drawn or withdrawn.';

CREATE TABLE operations.letter_fault
(
    letter_id bigint  NOT NULL REFERENCES operations.letter,
    fault_no  integer NOT NULL CHECK (fault_no >= 1),
    code      text    NOT NULL CHECK (code ~ '^OP-E-[0-9]{3}$'),
    field     text    NOT NULL,
    detail    text    NOT NULL,
    PRIMARY KEY (letter_id, fault_no)
);
COMMENT ON TABLE operations.letter_fault IS 'Why a letter was not drawn, or which variants it shows by their base character.';

CREATE FUNCTION operations.refuse_form_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.superseded_at IS NOT NULL OR NEW.superseded_at IS NULL
        OR (to_jsonb(NEW) - 'superseded_at') <> (to_jsonb(OLD) - 'superseded_at')
        OR EXISTS (SELECT FROM operations.letter l WHERE l.form_id = OLD.form_id)
        OR EXISTS (SELECT FROM operations.print_lot p WHERE p.form_id = OLD.form_id) THEN
        RAISE EXCEPTION 'a form can only be superseded, and only before its first letter' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_used BEFORE UPDATE OR DELETE ON operations.letter_form
    FOR EACH ROW EXECUTE FUNCTION operations.refuse_form_change();
CREATE TRIGGER keep_used_truncate BEFORE TRUNCATE ON operations.letter_form
    FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change();

DO
$$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY ['print_lot', 'print_lot_part'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON operations.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change()', name);
        EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON operations.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION access.api_refuse_change()', name);
    END LOOP;
END
$$;

CREATE VIEW operations.api_letter AS
SELECT l.letter_id, f.key AS form, f.title, l.counter, l.fiscal_year, l.number, l.reference, l.addressee_number, l.state,
       l.print_lot_id, l.part_no, l.issued_on
  FROM operations.letter l
  JOIN operations.letter_form f USING (form_id);
COMMENT ON VIEW operations.api_letter IS 'Letters with their numbers, found by the reference of whoever ordered them.';

CREATE VIEW operations.invariant_letter_number AS
SELECT c.counter, c.fiscal_year, c.last_number, count(l.number) AS letters, max(l.number) AS highest
  FROM operations.letter_counter c
  FULL JOIN operations.letter l USING (counter, fiscal_year)
 GROUP BY c.counter, c.fiscal_year, c.last_number
HAVING count(l.number) IS DISTINCT FROM c.last_number OR coalesce(max(l.number), 0) IS DISTINCT FROM c.last_number;
COMMENT ON VIEW operations.invariant_letter_number IS 'Counters with a gap in their numbers: must be empty.';
CREATE VIEW operations.invariant_letter_content AS
SELECT l.letter_id, l.state
  FROM operations.letter l
  LEFT JOIN operations.letter_content c USING (letter_id)
 WHERE (l.state IN ('WAITING', 'OVERFLOW')) IS DISTINCT FROM (c.letter_id IS NOT NULL);
COMMENT ON VIEW operations.invariant_letter_content IS
    'Letters that cannot be drawn for want of their content, or keep it although they are drawn: must be empty.';
CREATE VIEW operations.invariant_print_lot_part AS
SELECT p.print_lot_id, p.part_no
  FROM operations.print_lot_part p
  LEFT JOIN operations.letter l ON l.file_id = p.file_id AND l.print_lot_id = p.print_lot_id AND l.part_no = p.part_no
 GROUP BY p.print_lot_id, p.part_no, p.letters, p.pages
HAVING count(l.letter_id) <> p.letters OR sum(l.pages) IS DISTINCT FROM p.pages;
COMMENT ON VIEW operations.invariant_print_lot_part IS 'Parts that do not hold just their letters: must be empty.';

GRANT SELECT ON operations.letter_form TO general_app;
GRANT SELECT, INSERT, UPDATE (last_number) ON operations.letter_counter TO general_app;
GRANT SELECT, INSERT ON operations.print_lot, operations.print_lot_part TO general_app;
GRANT SELECT, INSERT, UPDATE (state, part_no, file_id, first_page, pages) ON operations.letter TO general_app;
GRANT SELECT, INSERT, UPDATE (content), DELETE ON operations.letter_content TO general_app;
GRANT SELECT, INSERT, DELETE ON operations.letter_fault TO general_app;
GRANT SELECT ON operations.api_letter, operations.invariant_letter_number, operations.invariant_letter_content,
    operations.invariant_print_lot_part TO general_app;
