COPY pg_temp.levy_booking (levy_kind, levy_year, tax_year, fiscal_year, account_class) FROM STDIN
