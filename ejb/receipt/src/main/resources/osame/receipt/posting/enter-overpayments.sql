INSERT INTO receipt.overpayment (addressee_number, receivable_id, kind, amount, arisen_on, paid_on, received_on, tax_item, account_class,
  channel, institution, posting_id, line_no)
SELECT addressee_number, receivable_id, 'ERRONEOUS_PAYMENT', beyond, paid_on, paid_on, :receivedOn, tax_item, account_class,
       channel, institution, :postingId, line_no
FROM pg_temp.allocation
WHERE beyond > 0
