-- Nobody books on them any more until this transaction ends.
WITH locked AS (
  SELECT c.receivable_id FROM operations.api_retention_row r JOIN receipt.receivable c ON c.receivable_id = r.row_id
  WHERE r.retention_run_id = :run AND r.kind = 'LEDGER' AND r.portion = :portion
  ORDER BY c.receivable_id
  FOR UPDATE OF c
)
SELECT count(*) FROM locked
