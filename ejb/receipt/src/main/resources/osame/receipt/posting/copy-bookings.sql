COPY pg_temp.booking FROM STDIN
