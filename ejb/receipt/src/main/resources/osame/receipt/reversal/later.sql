SELECT l.own_line, l.paid_on, l.channel, l.institution, l.amount, r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment
FROM pg_temp.later_line l
JOIN receipt.receivable r USING (receivable_id)
ORDER BY l.own_line
