INSERT INTO receipt.charge_pending (receivable_id, missing_year, posting_id)
SELECT n.receivable_id, n.missing_year, :postingId FROM unnest(:receivableIds, :missingYears) AS n (receivable_id, missing_year)
