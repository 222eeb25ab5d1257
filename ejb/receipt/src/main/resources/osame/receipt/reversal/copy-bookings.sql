COPY pg_temp.reversal_booking FROM STDIN
