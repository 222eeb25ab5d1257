-- Letters since the money was booked, to those on whose receivables something changes.
SELECT l.letter_id, l.title, l.fiscal_year, l.number, l.issued_on, l.addressee_number, count(*) OVER () AS total
FROM receipt.dry_run r
LEFT JOIN receipt.payment_file f USING (payment_file_id)
LEFT JOIN receipt.posting p ON p.posting_id = r.posting_id
JOIN operations.api_letter l ON l.issued_on >= coalesce(f.received_on, p.business_date)
WHERE r.dry_run_id = :dryRunId AND r.kind IN ('UNDO_FILE', 'UNDO_LINE') AND l.state = 'DRAWN'
  AND l.addressee_number IN (SELECT d.addressee_number FROM receipt.dry_run_difference d WHERE d.dry_run_id = r.dry_run_id)
ORDER BY l.issued_on, l.letter_id
OFFSET :offset LIMIT :size
