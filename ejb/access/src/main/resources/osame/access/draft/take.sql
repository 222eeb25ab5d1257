DELETE FROM access.draft d USING access.officer o
 WHERE d.draft_id = :draftId AND o.officer_id = d.officer_id AND lower(o.user_id) = lower(:userId)
RETURNING d.fields
