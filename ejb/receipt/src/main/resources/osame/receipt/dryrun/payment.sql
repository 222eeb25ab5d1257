SELECT e.posting_id, e.line_no, r.notice_number
FROM receipt.ledger_entry e JOIN receipt.receivable r USING (receivable_id)
WHERE e.entry_id = :entryId AND e.kind = 'PAID'
