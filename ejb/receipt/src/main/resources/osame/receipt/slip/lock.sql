SELECT receivable_id FROM receipt.receivable WHERE receivable_id = ANY (:receivableIds) ORDER BY receivable_id FOR UPDATE
