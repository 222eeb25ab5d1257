UPDATE receipt.store_message SET outcome = 'BY_OFFICER', remark = :remark
WHERE store_message_id = :id AND message <> 'FINAL' AND outcome IS NULL
