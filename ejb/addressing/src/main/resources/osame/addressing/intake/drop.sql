DROP TABLE staged_addressee
