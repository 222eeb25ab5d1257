SELECT addressee_number FROM addressing.addressee_version WHERE request_id = :requestId
