COPY receipt.file_fault (archived_file_id, line_no, code, arguments) FROM STDIN
