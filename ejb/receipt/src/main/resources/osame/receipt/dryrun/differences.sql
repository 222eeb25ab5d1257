SELECT d.row_no, d.addressee_number, d.levy_year, d.tax_year, d.tax_item, coalesce(t.name, d.tax_item) AS tax_item_name, d.notice_number,
       d.installment, d.tax_before, d.tax_after, d.fee_before, d.fee_after, d.charge_before, d.charge_after, d.overpaid, d.suspense, d.line_no,
       d.code, d.arguments
FROM receipt.dry_run_difference d
LEFT JOIN receipt.tax_item t ON t.tax_item = d.tax_item AND t.valid @> (SELECT day FROM operations.api_business_date)
WHERE d.dry_run_id = :dryRunId
ORDER BY d.row_no
OFFSET :offset LIMIT :size
