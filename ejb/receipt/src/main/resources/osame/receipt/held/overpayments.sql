SELECT overpayment_id::text, 'OverpaymentKind.' || kind, amount::text, arisen_on::text, paid_on::text, received_on::text,
       'Channel.' || channel, institution
  FROM receipt.overpayment
 WHERE addressee_number = :person
 ORDER BY overpayment_id
