SELECT EXISTS (SELECT FROM receipt.payment_file f JOIN receipt.ledger_total t USING (posting_id)
               WHERE f.payment_file_id = :paymentFileId)
