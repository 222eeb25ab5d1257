-- Without a text it is removed; what it said stays in the row that is replaced.
INSERT INTO addressing.memo (addressee_number, body, request_id, replaces, removed, recorded_by, recorded_at)
SELECT m.addressee_number, CASE WHEN :body = '' THEN m.body ELSE :body END, :requestId, m.memo_id, :body = '', :by, :at
FROM addressing.memo m
WHERE m.memo_id = :memoId AND NOT m.removed AND NOT EXISTS (SELECT FROM addressing.memo n WHERE n.replaces = m.memo_id)
