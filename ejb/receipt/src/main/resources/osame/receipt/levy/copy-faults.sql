COPY pg_temp.staged_fault (line_no, code, arguments, content, levy_key) FROM STDIN
