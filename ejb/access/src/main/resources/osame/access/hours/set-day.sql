INSERT INTO access.service_day (day, name, treated_as, set_by)
VALUES (:day, :name, :treatedAs, :setBy)
ON CONFLICT (day) DO UPDATE SET name = excluded.name, treated_as = excluded.treated_as, set_by = excluded.set_by
