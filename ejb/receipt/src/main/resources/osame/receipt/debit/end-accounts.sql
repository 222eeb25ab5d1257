UPDATE receipt.debit_account d
SET valid = daterange(lower(d.valid), a.valid_from)
FROM pg_temp.account a
WHERE d.addressee_number = a.addressee_number AND d.tax_item = a.tax_item AND d.valid @> a.valid_from
