INSERT INTO access.recertification (started_on, due_on, started_by)
VALUES (:startedOn, :dueOn, :startedBy)
ON CONFLICT (started_on) DO NOTHING
RETURNING recertification_id
