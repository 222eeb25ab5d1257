UPDATE addressing.link
SET recorded = tstzrange(lower(recorded), :at), undone_by = :by, undo_reason = :reason
WHERE member_number = :member AND upper_inf(recorded)
