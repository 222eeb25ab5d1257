INSERT INTO receipt.ledger_total (posting_id, received_on, fiscal_year, levy_year, tax_item, account_class, component, about, kind, channel,
                                  institution, entries, amount, certificate_number)
SELECT b.posting_id, b.received_on, b.fiscal_year, b.levy_year, b.tax_item, b.account_class, b.component, b.about, b.kind, b.channel,
       b.institution, sum(b.entries), sum(b.amount), :certificate
FROM operations.api_retention_row r
JOIN receipt.booking b ON b.receivable_id = r.row_id
WHERE r.retention_run_id = :run AND r.kind = 'LEDGER' AND r.portion = :portion
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
