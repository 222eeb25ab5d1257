SELECT d.demand_id, d.receivable_id, d.addressee_number, d.letter_id, r.fee_balance, e.entry_id, e.amount, e.fiscal_year, e.tax_item, e.account_class
FROM receipt.demand d
JOIN receipt.demand_run n USING (demand_run_id)
JOIN receipt.receivable r USING (receivable_id)
LEFT JOIN receipt.ledger_entry e ON e.receivable_id = d.receivable_id AND e.posting_id = n.posting_id AND e.kind = 'DEMAND_FEE'
WHERE d.demand_id = :demandId AND d.state IN ('DISPATCHED', 'RETURNED', 'PUBLISHED')
FOR UPDATE OF d, r
