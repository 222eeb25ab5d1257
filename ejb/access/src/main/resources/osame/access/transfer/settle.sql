UPDATE access.reserved_change SET state = :state, settled_at = :now, fault = :fault
 WHERE reserved_change_id = :reservedChangeId AND state = 'WAITING'
