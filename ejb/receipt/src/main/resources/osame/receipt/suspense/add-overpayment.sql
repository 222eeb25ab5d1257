-- Money of a person, of no tax: it stands in the accounts of the year in which it is booked.
INSERT INTO receipt.overpayment (addressee_number, kind, amount, arisen_on, paid_on, received_on, tax_item, account_class, channel, institution,
  posting_id, line_no)
SELECT a.addressee_number, 'ERRONEOUS_PAYMENT', s.amount, :paidOn, :paidOn, :receivedOn, '', 'CURRENT_YEAR', s.channel, s.institution,
       :postingId, s.line_no
FROM receipt.suspense s, addressing.api_addressee a
WHERE s.suspense_id = :suspenseId AND a.addressee_number = :addressee
