INSERT INTO operations.erasure_certificate (certificate_number, retention_run_id, business_date, plan_hash, proposed_by, proposed_at,
                                            released_by, released_at, remark, erased_by, completed_at)
SELECT certificate_number, retention_run_id, business_date, plan_hash, proposed_by, proposed_at, released_by, released_at, remark,
       session_user, :now
  FROM operations.retention_run
 WHERE retention_run_id = :run
