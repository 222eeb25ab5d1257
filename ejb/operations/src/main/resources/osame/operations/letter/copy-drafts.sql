COPY pg_temp.letter_draft (reference, addressee_number, content) FROM STDIN
