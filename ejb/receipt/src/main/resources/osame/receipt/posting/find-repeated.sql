INSERT INTO pg_temp.repeated
SELECT levy_year, tax_item, notice_number, installment, tax_year
FROM pg_temp.attempt
WHERE fault IS NULL
GROUP BY levy_year, tax_item, notice_number, installment, tax_year
HAVING count(*) > 1
