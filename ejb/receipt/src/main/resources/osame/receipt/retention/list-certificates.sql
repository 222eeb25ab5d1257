INSERT INTO operations.api_retention_row (retention_run_id, kind, row_id, fiscal_year, items, sum_yen, held)
SELECT :run, 'PAYMENT_CERTIFICATE', c.certificate_id, extract(year FROM c.certified_on - interval '3 months')::smallint, 1, 0,
       CASE WHEN EXISTS (SELECT FROM operations.api_retention_order o
                         WHERE o.kind = 'PAYMENT_CERTIFICATE' AND o.addressee_number = c.addressee_number) THEN 'ORDERED' END
FROM receipt.certificate c
WHERE c.certified_on < make_date(:lastYear + 1, 4, 1)
