-- One row for each day: its first file, and the sum of all.
SELECT f.received_on, min(f.payment_file_id) AS payment_file_id,
       coalesce(sum(CASE WHEN :institution = '' THEN f.total_amount
                         ELSE (SELECT sum(s.amount) FROM receipt.payment_file_share s
                               WHERE s.payment_file_id = f.payment_file_id AND s.institution = :institution) END), 0)::bigint AS amount
FROM receipt.payment_file f
WHERE f.format = :format AND f.state NOT IN ('REFUSED', 'UNDONE') AND f.received_on BETWEEN :from AND :to
  AND (:institution = '' OR EXISTS (SELECT FROM receipt.payment_file_share s
                                    WHERE s.payment_file_id = f.payment_file_id AND s.institution = :institution))
GROUP BY f.received_on
ORDER BY f.received_on
