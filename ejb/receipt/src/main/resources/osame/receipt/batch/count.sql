UPDATE receipt.payment_batch SET stated_amount = :stated, difference_amount = :difference, remark = :remark WHERE payment_file_id = :id
