SELECT certificate_id::text, 'CertificateKind.' || kind, letter_year::text, letter_number::text, certified_on::text, purpose, vehicle,
       overridden, issued_by
  FROM receipt.certificate
 WHERE addressee_number = :person
 ORDER BY certificate_id
