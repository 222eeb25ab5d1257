SELECT e.entry_id::text, coalesce(t.name, r.tax_item), r.levy_year::text, r.notice_number, r.installment::text, 'EntryKind.' || e.kind, 'Component.' || e.component, e.amount::text, e.received_on::text,
       e.paid_on::text, 'Channel.' || e.channel, e.institution
  FROM receipt.receivable r
  JOIN receipt.ledger_entry e USING (receivable_id)
  LEFT JOIN receipt.tax_item t ON t.tax_item = r.tax_item AND t.valid @> r.nominal_due_date
 WHERE r.addressee_number = :person
 ORDER BY e.entry_id
