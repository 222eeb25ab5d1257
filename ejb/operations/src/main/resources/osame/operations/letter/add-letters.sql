-- The post sorts by postal code; letters without one come last.
INSERT INTO operations.letter (form_id, counter, fiscal_year, number, reference, addressee_number, postal_code, print_lot_id,
                               part_no, issued_on, issued_by, request_id)
SELECT :formId, :counter, :fiscalYear, :before + place, reference, addressee_number, postal_code, :printLotId,
       CAST(1 + (place - 1) / :partSize AS integer), :issuedOn, :issuedBy, :requestId
  FROM (SELECT reference, addressee_number, postal_code,
               row_number() OVER (ORDER BY postal_code = '', postal_code, address, address_detail, name, reference) AS place
          FROM (SELECT reference, addressee_number,
                       coalesce(content #>> '{recipient,postalCode}', '') COLLATE "C" AS postal_code,
                       content #>> '{recipient,address}' COLLATE "C" AS address,
                       content #>> '{recipient,addressDetail}' COLLATE "C" AS address_detail,
                       content #>> '{recipient,name}' COLLATE "C" AS name
                  FROM pg_temp.letter_draft) d) sorted
