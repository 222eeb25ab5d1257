UPDATE receipt.suspense SET owner = :owner WHERE suspense_id = :suspenseId
