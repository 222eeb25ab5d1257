SELECT memo_id, body, date_trunc('second', recorded_at), recorded_by
  FROM addressing.memo
 WHERE addressee_number = :person AND NOT removed
 ORDER BY memo_id
