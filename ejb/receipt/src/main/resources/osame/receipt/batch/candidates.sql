SELECT receivable_id, tax_balance + fee_balance + charge_balance > 0 AS owed
FROM receipt.receivable
WHERE notice_number = :noticeNumber AND installment = :installment
  AND (CAST(:levyYear AS integer) IS NULL OR levy_year = :levyYear)
  AND (CAST(:taxYear AS integer) IS NULL OR tax_year = :taxYear)
  AND (CAST(:taxItem AS text) IS NULL OR tax_item = :taxItem)
ORDER BY receivable_id
