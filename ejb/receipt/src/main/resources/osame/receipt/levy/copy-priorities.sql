COPY pg_temp.priority (tax_item, tax_year, statutory_due_date, decided_on, priority_date) FROM STDIN
