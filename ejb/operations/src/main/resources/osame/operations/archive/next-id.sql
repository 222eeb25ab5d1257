SELECT nextval('operations.archived_file_file_id_seq')
