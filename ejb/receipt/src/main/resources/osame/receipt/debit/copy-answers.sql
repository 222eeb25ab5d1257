COPY pg_temp.answer FROM STDIN
