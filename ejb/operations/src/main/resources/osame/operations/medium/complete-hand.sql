UPDATE operations.medium
   SET place = coalesce(:place, place), purpose = coalesce(:purpose, purpose), approved_by = coalesce(:approvedBy, approved_by),
       ending = coalesce(:ending, ending), ended_on = coalesce(CAST(:endedOn AS date), ended_on), remark = coalesce(:remark, remark),
       recorded_by = :recordedBy
 WHERE medium_id = :id AND source = :source
