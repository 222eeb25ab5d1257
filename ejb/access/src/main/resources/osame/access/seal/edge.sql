SELECT e.tree_size, e.subtrees,
       CASE WHEN e.server_system = s.system_identifier THEN e.horizon ELSE '0'::xid8 END::text AS horizon,
       pg_snapshot_xmin(pg_current_snapshot())::text AS ended_before
  FROM access.log_edge e
 CROSS JOIN pg_control_system() s
