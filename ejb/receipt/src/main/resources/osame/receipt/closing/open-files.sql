SELECT name FROM receipt.payment_file
WHERE received_on = :day AND state IN ('RECEIVED', 'POSTED')
ORDER BY payment_file_id
