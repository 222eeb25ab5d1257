SELECT d.draft_id, d.page, d.kept_at
  FROM access.draft d
  JOIN access.officer o USING (officer_id)
 WHERE lower(o.user_id) = lower(:userId) AND d.kept_at >= :after
 ORDER BY d.kept_at DESC, d.draft_id DESC
