SELECT o.user_id, o.name, o.section,
       coalesce(array_agg(p.permission) FILTER (WHERE p.permission IS NOT NULL), ARRAY []::text[]) AS permissions,
       count(*) OVER () AS total
  FROM access.officer o
  LEFT JOIN access.officer_permission p USING (officer_id)
 GROUP BY o.officer_id
 ORDER BY o.user_id
OFFSET :offset LIMIT :size
