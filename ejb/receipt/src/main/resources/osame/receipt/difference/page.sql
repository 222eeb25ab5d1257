SELECT row_no, addressee_number, levy_year, tax_year, tax_item, NULL AS tax_item_name, notice_number, installment, tax_before, tax_after, fee_before,
       fee_after, charge_before, charge_after, overpaid, suspense, line_no, code, arguments
FROM pg_temp.difference
WHERE row_no > :after
ORDER BY row_no
LIMIT :limit
