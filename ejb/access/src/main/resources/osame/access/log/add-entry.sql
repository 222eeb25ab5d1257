INSERT INTO access.operation_log (who, terminal, business_date, operation, function_id, subject, reason, on_behalf_of,
                                  request_id, subject_count, sum_yen, digest, number_touched, document_number)
VALUES (:who, :terminal, CAST(:businessDate AS date), :operation, :function, :subject, :reason, :onBehalfOf,
        CAST(:requestId AS uuid), :count, :sumYen, :digest, :numberTouched,
        :documentNumber)
RETURNING operation_log_id
