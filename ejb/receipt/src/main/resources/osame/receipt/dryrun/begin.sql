SAVEPOINT dry_run
