WITH file AS (
  INSERT INTO receipt.payment_file (archived_file_id, request_id, name, format, format_name, received_on, state, taken_in_by)
  VALUES (NULL, :requestId, CASE :kind WHEN 'TILL' THEN '窓口 ' || :officer ELSE '済通 ' || :institution END, 'BATCH',
          CASE :kind WHEN 'TILL' THEN '窓口収納' ELSE '済通入力' END, :receivedOn, 'RECEIVED', :officer)
  ON CONFLICT (request_id) DO NOTHING
  RETURNING payment_file_id
)
INSERT INTO receipt.payment_batch (payment_file_id, kind, institution, float_amount, stated_amount)
SELECT payment_file_id, :kind, :institution, :float, :stated FROM file
RETURNING payment_file_id
