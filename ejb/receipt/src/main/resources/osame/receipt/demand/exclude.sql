UPDATE receipt.demand SET state = 'EXCLUDED', exclusion = 'OFFICER', remark = :remark
WHERE demand_id = :demandId AND state = 'PLANNED'
