SELECT r.recertification_id, r.started_on, r.due_on, count(x.role) AS rights,
       count(x.role) FILTER (WHERE x.decision IS NULL) AS open
  FROM access.recertification r
  LEFT JOIN access.recertification_right x ON x.recertification_id = r.recertification_id
 GROUP BY r.recertification_id
 ORDER BY r.started_on DESC
