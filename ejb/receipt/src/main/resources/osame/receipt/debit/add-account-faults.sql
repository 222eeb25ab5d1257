-- Unknown person, unknown tax item, twice in the file, or another account that begins later or the same day.
INSERT INTO receipt.file_fault (archived_file_id, line_no, code, arguments)
SELECT :archivedFileId, f.line_no, f.code, '{}'
FROM (SELECT a.line_no,
             CASE WHEN p.addressee_number IS NULL THEN 'RC-F-125'
                  WHEN a.tax_item <> '' AND NOT EXISTS (SELECT FROM receipt.tax_item t WHERE t.tax_item = a.tax_item) THEN 'RC-F-128'
                  WHEN row_number() OVER (PARTITION BY a.addressee_number, a.tax_item ORDER BY a.line_no) > 1 THEN 'RC-F-126'
                  WHEN EXISTS (SELECT FROM receipt.debit_account d
                               WHERE d.addressee_number = a.addressee_number AND d.tax_item = a.tax_item
                                 AND NOT isempty(d.valid) AND lower(d.valid) >= a.valid_from
                                 AND (d.bank_code, d.branch_code, d.account_kind, d.account_number, d.holder_kana, lower(d.valid))
                                     IS DISTINCT FROM
                                     (a.bank_code, a.branch_code, a.account_kind, a.account_number, a.holder_kana, a.valid_from))
                  THEN 'RC-F-127' END AS code
      FROM pg_temp.account a
      LEFT JOIN addressing.api_addressee p USING (addressee_number)) f
WHERE f.code IS NOT NULL
