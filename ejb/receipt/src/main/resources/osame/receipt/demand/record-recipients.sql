-- As the letters of the lot say.
UPDATE receipt.demand d
SET recipient_name = a.name, recipient_address = concat_ws(' ', a.address, nullif(a.address_detail, ''))
FROM receipt.receivable r
JOIN receipt.demand_run n ON n.demand_run_id = :runId
CROSS JOIN LATERAL (
  SELECT p.name, p.address, p.address_detail FROM addressing.api_recipient p
  WHERE p.addressee_number = r.addressee_number AND p.tax_item IN ('', r.tax_item) AND p.valid @> n.planned_dispatch_on
  ORDER BY p.precedence LIMIT 1) a
WHERE d.demand_run_id = :runId AND d.state = 'PLANNED' AND r.receivable_id = d.receivable_id
