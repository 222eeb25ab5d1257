SELECT access.api_log_erasure(:terminal, 'certificate ' || CAST(:certificate AS text) || ' complete', :reason,
                              coalesce(sum(l.rows), 0)::bigint, coalesce(sum(l.sum_yen), 0)::bigint, c.plan_hash,
                              CAST(:certificate AS text))
  FROM operations.erasure_certificate c
  LEFT JOIN operations.erasure_certificate_line l ON l.certificate_number = c.certificate_number AND l.held = ''
 WHERE c.certificate_number = :certificate
 GROUP BY c.plan_hash
