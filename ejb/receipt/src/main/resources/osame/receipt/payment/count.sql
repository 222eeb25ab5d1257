SELECT count(*) FROM receipt.payment_file
