UPDATE access.officer
   SET name = :name, section = :section, valid_period = daterange(:from, :until),
       hours_from = :hoursFrom, hours_until = :hoursUntil
 WHERE officer_id = :officerId
