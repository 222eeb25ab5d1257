SELECT addressee_number FROM operations.api_suspended_use WHERE addressee_number = ANY (:people)
