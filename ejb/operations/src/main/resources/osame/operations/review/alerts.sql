SELECT a.log_alert_id, a.rule, a.day, a.about, o.name, a.count, a.threshold, a.raised_at, a.closed_by, a.closed_at, a.remark,
       count(*) OVER () AS total
  FROM operations.log_alert a
  LEFT JOIN access.api_officer o ON lower(o.user_id) = lower(a.about)
 WHERE a.day >= :from AND a.day <= :to AND (NOT :onlyOpen OR a.closed_by IS NULL)
 ORDER BY a.day DESC, a.log_alert_id DESC
 LIMIT :size OFFSET :offset
