INSERT INTO operations.medium (source, direction, carried_at, name, place, purpose, approved_by, ending, ended_on, remark, recorded_by)
VALUES ('HAND', :direction, :carriedAt, :name, :place, :purpose, :approvedBy, :ending, CAST(:endedOn AS date), :remark, :recordedBy)
RETURNING medium_id
