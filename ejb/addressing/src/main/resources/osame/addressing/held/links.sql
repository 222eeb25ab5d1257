SELECT link_id, member_number, representative_number, reason, date_trunc('second', lower(recorded)), recorded_by, date_trunc('second', upper(recorded)),
       undone_by, undo_reason
  FROM addressing.link
 WHERE :person IN (member_number, representative_number)
 ORDER BY link_id
