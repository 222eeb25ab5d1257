SELECT e.entry_id, e.component, e.kind, e.amount, e.paid_on, e.received_on, e.channel, e.institution, e.line_no, e.reverses,
       EXISTS (SELECT FROM receipt.ledger_entry back WHERE back.reverses = e.entry_id) AS reversed,
       p.recorded_by, p.recorded_at, coalesce(f.name, sf.name, p.kind) AS origin, count(*) OVER () AS total
FROM receipt.receivable r
JOIN receipt.ledger_entry e USING (receivable_id)
JOIN receipt.posting p USING (posting_id)
LEFT JOIN receipt.payment_file f USING (posting_id)
LEFT JOIN receipt.suspense_resolution x USING (posting_id)
LEFT JOIN receipt.suspense s ON s.suspense_id = x.suspense_id
LEFT JOIN receipt.payment_file sf ON sf.payment_file_id = s.payment_file_id
WHERE r.addressee_number = :number AND e.kind = 'PAID'
ORDER BY e.received_on DESC, e.entry_id DESC
LIMIT :size OFFSET :offset
