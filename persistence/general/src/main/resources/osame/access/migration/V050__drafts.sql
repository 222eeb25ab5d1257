-- What an officer had typed when he left the desk: it waits here and never in the browser.
CREATE TABLE access.draft
(
    draft_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer_id bigint      NOT NULL REFERENCES access.officer,
    page       text        NOT NULL CHECK (page ~ '^/[a-z0-9-]+[.]xhtml([?]|$)'),
    fields     text        NOT NULL CHECK (octet_length(fields) BETWEEN 2 AND 65536),
    kept_at    timestamptz NOT NULL,
    CONSTRAINT draft_one_a_page UNIQUE (officer_id, page)
);
COMMENT ON TABLE access.draft IS 'Typed and not yet sent, one for each officer and page; given back to him alone, forgotten after some days.';
COMMENT ON COLUMN access.draft.page IS 'Path of the page, with its query.';
COMMENT ON COLUMN access.draft.fields IS 'The fields as JSON, by the ids that they have on the page.';

GRANT SELECT, INSERT (officer_id, page, fields, kept_at), UPDATE (fields, kept_at), DELETE ON access.draft TO general_app;
