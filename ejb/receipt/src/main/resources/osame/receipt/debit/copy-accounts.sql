COPY pg_temp.account FROM STDIN
