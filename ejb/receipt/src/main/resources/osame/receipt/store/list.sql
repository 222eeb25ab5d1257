SELECT m.store_message_id, m.message, m.barcode, m.amount, m.paid_on, m.institution, r.notice_number, r.installment,
       f.name AS file_name, f.received_on, m.outcome, count(*) OVER () AS total,
       m.message <> 'FINAL' AND m.outcome IS NULL AND (f.received_on < :cutoff OR m.message = 'CANCELLED') AS overdue
FROM receipt.store_message m
JOIN receipt.payment_file f USING (payment_file_id)
LEFT JOIN receipt.receivable r USING (receivable_id)
WHERE :choice = 'ALL'
   OR (m.message <> 'FINAL' AND m.outcome IS NULL AND (:choice = 'OPEN' OR f.received_on < :cutoff OR m.message = 'CANCELLED'))
ORDER BY CASE WHEN :choice = 'ALL' THEN -m.store_message_id ELSE m.store_message_id END
OFFSET :offset LIMIT :size
