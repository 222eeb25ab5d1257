COPY due_shift (nominal, shifted) FROM STDIN
