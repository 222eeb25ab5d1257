INSERT INTO operations.letter (form_id, counter, fiscal_year, number, reference, addressee_number, postal_code, issued_on,
                               issued_by, request_id)
VALUES (:formId, :counter, :fiscalYear, :number, :reference, :addresseeNumber, :postalCode, :issuedOn, :issuedBy, :requestId)
RETURNING letter_id
