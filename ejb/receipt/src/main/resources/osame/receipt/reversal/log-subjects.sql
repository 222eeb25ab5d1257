INSERT INTO access.api_operation_log_subject (operation_log_id, addressee_number)
SELECT :logId, addressee_number
FROM (SELECT r.addressee_number FROM pg_temp.reopened JOIN receipt.receivable r USING (receivable_id)
      UNION
      SELECT o.addressee_number FROM pg_temp.taken_overpayment JOIN receipt.overpayment o USING (overpayment_id)) s
ORDER BY addressee_number
