SELECT encode(sha256(convert_to(coalesce(string_agg(DISTINCT r.addressee_number, ',' ORDER BY r.addressee_number), ''), 'UTF8')), 'hex')
FROM pg_temp.reopened JOIN receipt.receivable r USING (receivable_id)
