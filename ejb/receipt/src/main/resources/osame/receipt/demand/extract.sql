INSERT INTO receipt.demand (demand_run_id, receivable_id, addressee_number, due_date, tax_amount, state, exclusion)
SELECT :runId, r.receivable_id, r.addressee_number, r.due_date, r.tax_balance,
       CASE WHEN x.exclusion IS NULL THEN 'PLANNED' ELSE 'EXCLUDED' END, x.exclusion
FROM receipt.receivable r
JOIN addressing.api_addressee a USING (addressee_number)
CROSS JOIN LATERAL (
  SELECT CASE
    WHEN EXISTS (SELECT FROM receipt.receivable_hold h WHERE h.receivable_id = r.receivable_id AND h.kind = 'EXTINCTION'
                 AND h.period && daterange(:extractedOn, :dispatchOn, '[]')) THEN 'EXTINGUISHED'
    WHEN EXISTS (SELECT FROM receipt.receivable_hold h WHERE h.receivable_id = r.receivable_id AND h.kind = 'COLLECTION_GRACE'
                 AND h.period && daterange(:extractedOn, :dispatchOn, '[]')) THEN 'COLLECTION_GRACE'
    WHEN EXISTS (SELECT FROM receipt.receivable_hold h WHERE h.receivable_id = r.receivable_id AND h.kind = 'ENFORCEMENT_SUSPENSION'
                 AND h.period && daterange(:extractedOn, :dispatchOn, '[]')) THEN 'ENFORCEMENT_SUSPENSION'
    WHEN EXISTS (SELECT FROM receipt.debit_request q JOIN receipt.debit_run b USING (debit_run_id)
                 WHERE q.receivable_id = r.receivable_id
                   AND NOT EXISTS (SELECT FROM receipt.debit_answer t WHERE t.receivable_id = q.receivable_id AND t.debit_day = b.debit_day)
                   AND NOT EXISTS (SELECT FROM receipt.ledger_entry e WHERE e.receivable_id = q.receivable_id
                                   AND e.channel = 'DIRECT_DEBIT' AND e.paid_on = b.debit_day)) THEN 'DEBIT_PENDING'
    WHEN r.tax_balance < :smallAmount THEN 'SMALL_AMOUNT'
    WHEN EXISTS (SELECT FROM receipt.preliminary_payment q WHERE q.receivable_id = r.receivable_id) THEN 'PRELIMINARY'
    WHEN a.address = '' AND NOT EXISTS (SELECT FROM addressing.api_recipient p
                                        WHERE p.addressee_number = r.addressee_number AND p.tax_item IN ('', r.tax_item)
                                          AND p.valid @> CAST(:dispatchOn AS date) AND p.address <> '') THEN 'ADDRESS_UNKNOWN'
  END AS exclusion
) x
WHERE r.due_date BETWEEN :dueFrom AND :dueTo AND r.tax_balance > 0
  AND (CAST(:taxItem AS text) IS NULL OR r.tax_item = :taxItem)
  AND (CAST(:noticeNumber AS text) IS NULL OR r.notice_number = :noticeNumber)
  AND NOT EXISTS (SELECT FROM receipt.demand d WHERE d.receivable_id = r.receivable_id
                  AND d.state IN ('PLANNED', 'DISPATCHED', 'RETURNED', 'PUBLISHED'))
ORDER BY r.receivable_id
