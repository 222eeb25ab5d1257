INSERT INTO access.officer_history (officer_id, who, request_id, reason, change, name, section, roles, valid_period, contract_id,
                                    hours_from, hours_until)
SELECT a.officer_id, :who, CAST(:requestId AS uuid), :reason, :change, a.name, a.section, a.roles, a.valid_period, a.contract_id,
       a.hours_from, a.hours_until
  FROM access.account a
 WHERE a.officer_id = :officerId
