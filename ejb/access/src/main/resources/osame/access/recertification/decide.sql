UPDATE access.recertification_right SET decision = :decision, decided_by = :decidedBy, decided_at = :now
 WHERE recertification_id = :recertificationId AND officer_id = :officerId AND role = :role AND decision IS NULL
