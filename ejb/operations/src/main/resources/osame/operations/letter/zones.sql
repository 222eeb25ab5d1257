SELECT left(postal_code, 3) AS prefix, count(*) AS envelopes, min(number) AS first_number, max(number) AS last_number
  FROM operations.letter
 WHERE print_lot_id = :printLotId AND state = 'DRAWN'
 GROUP BY left(postal_code, 3)
 ORDER BY min(number)
