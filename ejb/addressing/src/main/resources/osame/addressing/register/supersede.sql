UPDATE addressing.addressee_version
SET recorded = tstzrange(lower(recorded), :at), superseded_by = :by
WHERE addressee_number = :number AND upper_inf(recorded) AND valid && daterange(:from, :until)
