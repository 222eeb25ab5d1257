SELECT count(*) FROM access.officer
