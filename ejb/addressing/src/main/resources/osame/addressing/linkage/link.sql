INSERT INTO addressing.link (member_number, representative_number, recorded, reason, request_id, recorded_by)
VALUES (:member, :representative, tstzrange(:at, NULL), :reason, :requestId, :by)
