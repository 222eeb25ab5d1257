COPY pg_temp.assessed FROM STDIN
