UPDATE receipt.demand SET state = 'RETURNED', returned_on = :returnedOn, remark = :remark WHERE demand_id = :demandId
