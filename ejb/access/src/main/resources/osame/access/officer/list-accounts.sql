SELECT a.*, count(*) OVER () AS total
  FROM access.account a
 WHERE (CAST(:kind AS text) IS NULL OR a.kind = :kind)
   AND (:text = '' OR strpos(lower(a.user_id), lower(:text)) > 0 OR strpos(a.name, :text) > 0 OR strpos(a.section, :text) > 0)
 ORDER BY a.revoked_at IS NOT NULL, lower(a.user_id) COLLATE "C"
OFFSET :offset LIMIT :size
