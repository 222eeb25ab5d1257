SELECT r.receivable_id, r.addressee_number, r.tax_item, r.levy_year, r.tax_year, r.due_date, r.tax_balance, r.charge_balance,
       e.entry_id, e.component, e.kind, e.amount, e.paid_on, e.reverses, l.decided_on
FROM receipt.receivable r
LEFT JOIN receipt.ledger_entry e USING (receivable_id)
LEFT JOIN receipt.levy l ON e.kind = 'REASSESSED' AND l.posting_id = e.posting_id AND l.line_no = e.line_no
WHERE r.receivable_id = ANY (:receivableIds)
ORDER BY r.receivable_id, e.entry_id
