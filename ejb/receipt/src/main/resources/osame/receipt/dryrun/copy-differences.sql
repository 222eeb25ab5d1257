COPY receipt.dry_run_difference FROM STDIN
