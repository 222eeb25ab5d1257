INSERT INTO operations.print_lot (form_id, name, part_size, issued_on, request_id, ordered_by)
VALUES (:formId, :name, :partSize, :issuedOn, :requestId, :orderedBy)
RETURNING print_lot_id
