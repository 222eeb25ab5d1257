SELECT form_id, valid_from, valid_to + 1 AS valid_until, template FROM operations.letter_form WHERE form_id = :formId
