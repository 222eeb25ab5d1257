INSERT INTO operations.letter_fault (letter_id, fault_no, code, field, detail)
VALUES (:letterId, :faultNo, :code, :field, :detail)
