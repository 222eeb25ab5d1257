SELECT r.noticed_amount, r.remitted_amount
FROM receipt.remittance_check r
WHERE r.received_on = :day AND r.institution = :institution AND r.difference_amount <> 0
  AND NOT EXISTS (SELECT FROM receipt.remittance_settlement x
                  WHERE x.received_on = r.received_on AND x.institution = r.institution AND x.difference_amount = r.difference_amount)
