SELECT DISTINCT bank_code FROM pg_temp.debit_plan ORDER BY bank_code
