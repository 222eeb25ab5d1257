SELECT count(*) FROM receipt.accounting_day
