UPDATE receipt.payment_batch
SET stated_amount = :stated, fee_amount = :fees, difference_amount = :difference, remark = :remark
WHERE payment_file_id = :id
