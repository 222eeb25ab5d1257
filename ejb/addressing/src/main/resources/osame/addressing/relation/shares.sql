SELECT share_numerator AS numerator, share_denominator AS denominator
FROM addressing.relation
WHERE addressee_number = :number AND kind = :kind AND tax_item = :taxItem AND upper_inf(recorded) AND valid @> CAST(:day AS date)
  AND share_numerator IS NOT NULL
