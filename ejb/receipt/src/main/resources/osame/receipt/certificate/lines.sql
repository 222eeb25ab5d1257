SELECT l.levy_year, l.tax_item, coalesce(i.name, l.tax_item) AS tax_item_name, l.determined_amount, l.paid_amount, l.unpaid_amount, l.not_due_amount
FROM receipt.certificate_line l
JOIN receipt.certificate c USING (certificate_id)
LEFT JOIN receipt.tax_item i ON i.tax_item = l.tax_item AND i.valid @> c.certified_on
WHERE l.certificate_id = :certificateId
ORDER BY l.line_no
