INSERT INTO receipt.payment_slip (receivable_id, reissue, pay_by, tax_amount, fee_amount, charge_amount, store_barcode, letter_id, issued_on, issued_by)
VALUES (:receivableId, :reissue, :payBy, :tax, :fee, :charge, :barcode, :letterId, :issuedOn, :officer)
