UPDATE receipt.demand d
SET recipient_name = a.name, recipient_address = concat_ws(' ', a.address, nullif(a.address_detail, ''))
FROM addressing.api_addressee a
WHERE d.demand_run_id = :runId AND d.state = 'PLANNED' AND a.addressee_number = d.addressee_number
