SELECT b.entry_id, b.received_on, b.paid_on, b.kind, b.component, b.amount, b.channel, b.institution, r.addressee_number, r.levy_year, r.tax_year,
       r.tax_item, r.notice_number, r.installment, coalesce(f.name, p.kind) AS origin, count(*) OVER () AS total
FROM receipt.booking b
JOIN receipt.receivable r USING (receivable_id)
JOIN receipt.posting p USING (posting_id)
LEFT JOIN receipt.payment_file f USING (posting_id)
WHERE b.received_on BETWEEN :from AND :to AND b.about = 'PAID'
  AND (CAST(:fiscalYear AS integer) IS NULL OR b.fiscal_year = :fiscalYear)
  AND (CAST(:taxItem AS text) IS NULL OR b.tax_item = :taxItem)
  AND (CAST(:accountClass AS text) IS NULL OR b.account_class = :accountClass)
  AND (CAST(:component AS text) IS NULL OR b.component = :component)
  AND (CAST(:channel AS text) IS NULL OR b.channel = :channel)
  AND (CAST(:institution AS text) IS NULL OR coalesce(b.institution, '') = :institution)
ORDER BY b.entry_id
OFFSET :offset LIMIT :size
