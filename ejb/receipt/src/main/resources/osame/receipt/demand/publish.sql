UPDATE receipt.demand SET state = 'PUBLISHED', posted_on = :postedOn, served_on = :servedOn
WHERE demand_id = ANY (:demandIds) AND state = 'RETURNED' AND returned_on <= :postedOn
RETURNING addressee_number
