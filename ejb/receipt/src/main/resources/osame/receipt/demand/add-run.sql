INSERT INTO receipt.demand_run (request_id, name, tax_item, notice_number, due_from, due_to, extracted_on, planned_dispatch_on, created_by)
VALUES (:requestId, :name, :taxItem, :noticeNumber, :dueFrom, :dueTo, :extractedOn, :dispatchOn, :officer)
ON CONFLICT (request_id) DO NOTHING
RETURNING demand_run_id
