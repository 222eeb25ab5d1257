-- Whether a bank was asked for an account before.
CREATE INDEX debit_request_account ON receipt.debit_request (debit_account_id);
