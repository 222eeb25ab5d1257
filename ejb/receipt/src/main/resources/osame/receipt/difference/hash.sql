SELECT encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', row_no, addressee_number, levy_year, tax_year, tax_item, notice_number,
         installment, tax_before, tax_after, fee_before, fee_after, charge_before, charge_after, overpaid, suspense, line_no, code),
         E'\n' ORDER BY row_no), ''), 'UTF8')), 'hex')
FROM pg_temp.difference
