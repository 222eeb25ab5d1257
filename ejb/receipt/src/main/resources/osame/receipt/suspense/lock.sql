SELECT suspense_id FROM receipt.suspense WHERE suspense_id = :suspenseId FOR UPDATE
