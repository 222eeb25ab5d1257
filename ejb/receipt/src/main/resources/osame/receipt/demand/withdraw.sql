UPDATE receipt.demand SET state = 'WITHDRAWN', withdrawn_on = :day, remark = :remark WHERE demand_id = :demandId
