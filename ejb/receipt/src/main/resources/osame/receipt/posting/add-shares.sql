INSERT INTO receipt.payment_file_share (payment_file_id, channel, institution, line_count, amount)
SELECT :paymentFileId, channel, coalesce(institution, ''), count(*), sum(amount)::bigint
FROM pg_temp.attempt
GROUP BY channel, coalesce(institution, '')
