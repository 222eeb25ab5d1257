-- What an officer says about a file or medium that came in or went out, and media that no program saw.
CREATE TABLE operations.medium
(
    medium_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source      text        NOT NULL,
    source_id   bigint,
    direction   text,
    carried_at  timestamptz,
    name        text CHECK (name <> ''),
    place       text CHECK (place <> ''),
    purpose     text CHECK (purpose <> ''),
    approved_by text CHECK (approved_by <> ''),
    ending      text,
    ended_on    date,
    remark      text,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT medium_source_check CHECK (source IN ('DELIVERY', 'OUTPUT', 'HAND')),
    CONSTRAINT medium_direction_check CHECK (direction IN ('IN', 'OUT')),
    CONSTRAINT medium_ending_check CHECK (ending IN ('RETURNED', 'DESTROYED', 'HANDED_OVER', 'KEPT')),
    CONSTRAINT medium_of_source CHECK ((source = 'HAND') = (source_id IS NULL)),
    CONSTRAINT medium_of_hand CHECK ((source = 'HAND') = (num_nulls(direction, carried_at, name) = 0)),
    CONSTRAINT medium_ended CHECK ((ending IS NULL) = (ended_on IS NULL))
);
CREATE UNIQUE INDEX medium_source_key ON operations.medium (source, coalesce(source_id, medium_id));
COMMENT ON TABLE operations.medium IS
    'The officers'' part of the register of files and media; deliveries and the operation log are the rest of it.';
COMMENT ON COLUMN operations.medium.source_id IS 'The delivery of an archived file, or the row of the operation log; null if entered by hand.';
COMMENT ON COLUMN operations.medium.place IS 'Where it came from or went to.';

GRANT SELECT, INSERT (source, source_id, direction, carried_at, name, place, purpose, approved_by, ending, ended_on, remark,
                      recorded_by) ON operations.medium TO general_app;
GRANT UPDATE (place, purpose, approved_by, ending, ended_on, remark, recorded_by) ON operations.medium TO general_app;
