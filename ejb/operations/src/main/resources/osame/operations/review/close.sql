UPDATE operations.log_alert
   SET closed_by = :closedBy, closed_at = :closedAt, remark = :remark
 WHERE log_alert_id = :id AND closed_by IS NULL
