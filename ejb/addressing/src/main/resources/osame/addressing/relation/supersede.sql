UPDATE addressing.relation
SET recorded = tstzrange(lower(recorded), :at), superseded_by = :by
WHERE relation_id = :relationId AND upper_inf(recorded)
RETURNING addressee_number
