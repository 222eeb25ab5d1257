INSERT INTO operations.medium AS m (source, source_id, place, purpose, approved_by, ending, ended_on, remark, recorded_by)
VALUES (:source, :id, :place, :purpose, :approvedBy, :ending, CAST(:endedOn AS date), :remark, :recordedBy)
ON CONFLICT (source, coalesce(source_id, medium_id)) DO UPDATE
   SET place = coalesce(excluded.place, m.place), purpose = coalesce(excluded.purpose, m.purpose),
       approved_by = coalesce(excluded.approved_by, m.approved_by), ending = coalesce(excluded.ending, m.ending),
       ended_on = coalesce(excluded.ended_on, m.ended_on), remark = coalesce(excluded.remark, m.remark),
       recorded_by = excluded.recorded_by
