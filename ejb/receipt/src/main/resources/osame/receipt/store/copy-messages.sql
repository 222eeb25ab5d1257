COPY pg_temp.store_line FROM STDIN
