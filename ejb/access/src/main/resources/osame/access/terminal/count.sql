SELECT count(*) FROM access.terminal
