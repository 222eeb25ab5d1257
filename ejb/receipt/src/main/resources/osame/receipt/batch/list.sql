SELECT f.payment_file_id, b.kind, f.state, b.institution, f.received_on, f.taken_in_by, f.taken_in_at, b.float_amount, l.lines, l.sum,
       CASE WHEN f.state = 'RECEIVED' THEN coalesce((SELECT sum(c.fee_amount) FROM receipt.certificate c WHERE c.till_id = b.payment_file_id), 0)::bigint
            ELSE b.fee_amount END AS fees,
       b.stated_amount, b.difference_amount, b.remark, count(*) OVER () AS total
FROM receipt.payment_batch b
JOIN receipt.payment_file f USING (payment_file_id)
CROSS JOIN LATERAL (SELECT count(*) AS lines, coalesce(sum(x.amount), 0)::bigint AS sum FROM receipt.batch_line x
                    WHERE x.payment_file_id = b.payment_file_id AND x.voided_because IS NULL) l
WHERE CAST(:id AS bigint) IS NULL OR b.payment_file_id = :id
ORDER BY f.state = 'RECEIVED' DESC, f.payment_file_id DESC
OFFSET :offset LIMIT :size
