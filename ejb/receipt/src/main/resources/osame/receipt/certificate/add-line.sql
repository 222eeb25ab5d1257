INSERT INTO receipt.certificate_line (certificate_id, line_no, levy_year, tax_item, determined_amount, paid_amount, unpaid_amount, not_due_amount)
VALUES (:certificateId, :lineNo, :levyYear, :taxItem, :determined, :paid, :unpaid, :notDue)
