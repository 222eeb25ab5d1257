-- An alert that was closed stays closed; an open one tells the latest count.
INSERT INTO operations.log_alert AS a (rule, day, about, count, threshold)
VALUES (:rule, :day, :about, :count, :threshold)
ON CONFLICT (rule, day, about) DO UPDATE SET count = excluded.count WHERE a.closed_by IS NULL
