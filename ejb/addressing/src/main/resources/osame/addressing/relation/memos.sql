WITH RECURSIVE latest (memo_id, body, recorded_by, recorded_at, replaces, edits) AS (
  SELECT m.memo_id, m.body, m.recorded_by, m.recorded_at, m.replaces, 0
  FROM addressing.memo m
  WHERE m.addressee_number = :number AND NOT m.removed AND NOT EXISTS (SELECT FROM addressing.memo n WHERE n.replaces = m.memo_id)
  UNION ALL
  SELECT l.memo_id, l.body, l.recorded_by, l.recorded_at, m.replaces, l.edits + 1
  FROM latest l JOIN addressing.memo m ON m.memo_id = l.replaces
)
SELECT memo_id, body, recorded_by, recorded_at, edits, count(*) OVER () AS total
FROM latest
WHERE replaces IS NULL
ORDER BY memo_id DESC
LIMIT :size OFFSET :offset
