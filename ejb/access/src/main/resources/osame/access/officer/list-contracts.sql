SELECT c.contract_id, c.firm, c.re_contractor, c.approval, c.approved_on, c.ends_on, c.revoked_at IS NOT NULL AS revoked,
       (SELECT count(*) FROM access.officer o WHERE o.contract_id = c.contract_id AND o.revoked_at IS NULL) AS accounts,
       count(*) OVER () AS total
  FROM access.contract c
 ORDER BY c.ends_on DESC, c.contract_id DESC
OFFSET :offset LIMIT :size
