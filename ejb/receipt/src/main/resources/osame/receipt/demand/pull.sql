UPDATE receipt.demand SET state = 'PULLED', pulled_for = :pulledFor, remark = :remark WHERE demand_id = :demandId AND state = 'PLANNED'
