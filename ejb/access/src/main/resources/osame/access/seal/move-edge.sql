UPDATE access.log_edge
   SET tree_size = :size, subtrees = :subtrees, horizon = CAST(:horizon AS xid8),
       server_system = (SELECT system_identifier FROM pg_control_system())
