-- The due date from which prescription runs: that of the notice's first installment, restatements of this file included.
-- What was levied out of season (installments from 13 on) has a due date of its own.
CREATE TEMP TABLE pg_temp.first_term ON COMMIT DROP AS
SELECT levy_year, tax_year, tax_item, notice_number, min(due_date) AS due_date
FROM (SELECT levy_year, tax_year, tax_item, notice_number, installment, due_date FROM pg_temp.staged_levy
      UNION ALL
      SELECT r.levy_year, r.tax_year, r.tax_item, r.notice_number, r.installment, r.due_date
      FROM (SELECT DISTINCT levy_year, tax_year, tax_item, notice_number FROM pg_temp.staged_levy) n
      JOIN receipt.receivable r USING (levy_year, tax_item, notice_number, tax_year)
      WHERE NOT EXISTS (SELECT FROM pg_temp.matched_levy m JOIN pg_temp.staged_levy s USING (line_no)
                        WHERE m.receivable_id = r.receivable_id)) d
WHERE installment < 13 AND tax_item <> ALL (:ownTerms)
GROUP BY levy_year, tax_year, tax_item, notice_number
