-- Several lines on one receivable: each begins where the one before it ends.
UPDATE pg_temp.matched m SET before = q.before
FROM (SELECT line_no,
             (sum(amount) OVER (PARTITION BY receivable_id ORDER BY line_no) - amount)::bigint AS before
      FROM pg_temp.matched
      WHERE receivable_id IN (SELECT receivable_id FROM pg_temp.matched GROUP BY receivable_id HAVING count(*) > 1)) q
WHERE m.line_no = q.line_no AND q.before > 0
