-- And those that are in force already, just so.
DELETE FROM pg_temp.account a
WHERE EXISTS (SELECT FROM receipt.file_fault f WHERE f.archived_file_id = :archivedFileId AND f.line_no = a.line_no)
   OR EXISTS (SELECT FROM receipt.debit_account d
              WHERE d.addressee_number = a.addressee_number AND d.tax_item = a.tax_item AND d.valid @> a.valid_from
                AND (d.bank_code, d.bank_name, d.branch_code, d.branch_name, d.account_kind, d.account_number, d.holder_kana)
                  = (a.bank_code, a.bank_name, a.branch_code, a.branch_name, a.account_kind, a.account_number, a.holder_kana))
