INSERT INTO access.operation_log_subject (operation_log_id, addressee_number)
SELECT :id, addressee_number FROM unnest(:addresseeNumbers) AS addressee_number
