INSERT INTO access.service_hours (duty, day_kind, opens, closes, valid_period, set_by)
VALUES (:duty, :day, :opens, :closes, daterange(CAST(:from AS date), NULL), :setBy)
