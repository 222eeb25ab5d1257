INSERT INTO addressing.link_rejection (one_number, other_number, reason, recorded_by, recorded_at)
VALUES (:one, :other, :reason, :by, :at)
ON CONFLICT (one_number, other_number) DO NOTHING
