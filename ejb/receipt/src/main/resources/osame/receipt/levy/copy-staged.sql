COPY pg_temp.staged_levy (line_no, levy_kind, levy_year, tax_year, tax_item, notice_number, installment, addressee_number, amount,
  nominal_due_date, due_date, reason, decided_on) FROM STDIN
