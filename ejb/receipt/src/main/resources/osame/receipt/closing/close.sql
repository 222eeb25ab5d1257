INSERT INTO receipt.day_closing (day, approval_id, entry_count, total_amount, closed_by)
VALUES (:day, :approvalId, :count, :total, :closedBy)
