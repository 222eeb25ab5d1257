-- Month by month, with what the year began with in the first row that counts it.
SELECT fiscal_year, to_char(received_on, 'YYYY-MM') AS month,
       coalesce(sum(amount) FILTER (WHERE about IN ('ASSESSED', 'REASSESSED')), 0)::bigint AS determined,
       coalesce(-sum(amount) FILTER (WHERE about = 'PAID'), 0)::bigint AS received,
       coalesce(sum(amount) FILTER (WHERE about = 'OVERPAID'), 0)::bigint AS unrefunded
FROM receipt.booking
WHERE fiscal_year BETWEEN :fiscalYear - 1 AND :fiscalYear AND component = 'TAX' AND account_class IN ('CURRENT_YEAR', 'PAST_YEAR')
GROUP BY 1, 2
ORDER BY 1, 2
