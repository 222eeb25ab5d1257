SELECT relation_id FROM addressing.relation WHERE request_id = :requestId
