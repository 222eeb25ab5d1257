INSERT INTO receipt.remittance_settlement (approval_id, received_on, institution, difference_amount, remark)
VALUES (:approvalId, :day, :institution, :difference, :remark)
