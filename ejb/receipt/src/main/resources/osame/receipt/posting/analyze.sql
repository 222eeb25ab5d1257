ANALYZE pg_temp.attempt (line_no, levy_year, tax_year, tax_item, notice_number, installment, channel, paid_on, fault)
