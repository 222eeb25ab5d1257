SELECT certificate_number, retention_run_id, business_date, plan_hash, proposed_by, proposed_at, released_by, released_at, remark, erased_by,
       completed_at
  FROM operations.erasure_certificate
 WHERE certificate_number = :number
