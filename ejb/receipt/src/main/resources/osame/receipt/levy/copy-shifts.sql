COPY pg_temp.due_shift (nominal, shifted) FROM STDIN
