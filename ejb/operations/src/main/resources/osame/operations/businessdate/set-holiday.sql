INSERT INTO operations.holiday (day, name, closed, recorded_by)
VALUES (:day, :name, :closed, :recordedBy)
ON CONFLICT (day) DO UPDATE SET name = EXCLUDED.name, closed = EXCLUDED.closed, recorded_by = EXCLUDED.recorded_by
