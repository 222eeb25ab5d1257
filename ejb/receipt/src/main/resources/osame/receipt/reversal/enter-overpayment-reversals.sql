INSERT INTO receipt.overpayment_reversal (overpayment_id, posting_id, received_on)
SELECT overpayment_id, :postingId, :businessDate FROM pg_temp.taken_overpayment ORDER BY overpayment_id
