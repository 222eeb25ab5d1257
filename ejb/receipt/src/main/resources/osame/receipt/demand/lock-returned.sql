SELECT demand_id, dispatched_on FROM receipt.demand
WHERE letter_year = :letterYear AND letter_number = :number AND state = 'DISPATCHED' FOR UPDATE
