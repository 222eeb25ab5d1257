SELECT c.certificate_id, c.kind, c.addressee_number, a.name, c.purpose, c.vehicle, c.letter_id, c.letter_year, c.letter_number, c.verification_code,
       c.fee_amount, c.certified_on, c.valid_until, c.overridden, c.issued_by, c.issued_at, count(*) OVER () AS total
FROM receipt.certificate c JOIN addressing.api_addressee a USING (addressee_number)
WHERE c.verification_code = :code
