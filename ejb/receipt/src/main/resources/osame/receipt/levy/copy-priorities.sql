COPY pg_temp.priority (tax_item, tax_year, due_date, decided_on, priority_date) FROM STDIN
