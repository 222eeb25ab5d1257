INSERT INTO addressing.addressee_version (addressee_number, valid, recorded, <facts>, reason, request_id, recorded_by)
VALUES (:number, daterange(:from, :until), tstzrange(:at, NULL), <binds>, :reason, :requestId, :by)
