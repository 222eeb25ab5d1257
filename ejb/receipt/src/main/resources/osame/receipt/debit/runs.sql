SELECT r.debit_run_id, r.debit_day, q.lines, q.total, q.files
FROM receipt.debit_run r
JOIN (SELECT debit_run_id, count(*) AS lines, sum(amount)::bigint AS total,
             array_agg(DISTINCT archived_file_id ORDER BY archived_file_id) AS files
      FROM receipt.debit_request
      GROUP BY debit_run_id) q USING (debit_run_id)
ORDER BY r.debit_day DESC
