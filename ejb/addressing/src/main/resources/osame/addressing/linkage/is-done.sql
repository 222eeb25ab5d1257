SELECT EXISTS (SELECT FROM addressing.link WHERE request_id = :requestId)
