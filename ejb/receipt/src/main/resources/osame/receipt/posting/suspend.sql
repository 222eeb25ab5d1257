WITH suspended AS (
  INSERT INTO receipt.suspense (payment_file_id, line_no, amount, reason, key_as_received, channel, institution, paid_on, received_on)
  SELECT :paymentFileId, a.line_no, a.amount, coalesce(a.fault, 'UNKNOWN_RECEIVABLE'), a.key_as_received, a.channel, a.institution,
         a.paid_on, :receivedOn
  FROM pg_temp.attempt a LEFT JOIN pg_temp.allocation m USING (line_no)
  WHERE m.line_no IS NULL
  RETURNING amount
)
SELECT coalesce(sum(amount), 0)::bigint FROM suspended
