COPY pg_temp.staged_addressee FROM STDIN
