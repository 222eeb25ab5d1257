COPY pg_temp.attempt FROM STDIN
