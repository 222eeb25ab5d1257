-- A slip is paid once: a final message that comes again is money that an officer has to look at. One that was undone does not count.
UPDATE pg_temp.attempt a SET fault = 'ALREADY_FINAL'
FROM (SELECT line_no, key_as_received, row_number() OVER (PARTITION BY key_as_received ORDER BY line_no) AS nth
      FROM pg_temp.attempt WHERE fault IS NULL) q
WHERE a.line_no = q.line_no
  AND (q.nth > 1
       OR EXISTS (SELECT FROM receipt.final_message m WHERE m.barcode = q.key_as_received))
