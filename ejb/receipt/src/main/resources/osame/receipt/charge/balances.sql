UPDATE receipt.receivable r SET charge_balance = n.balance, version = r.version + 1
FROM unnest(:receivableIds, :balances) AS n (receivable_id, balance)
WHERE r.receivable_id = n.receivable_id
