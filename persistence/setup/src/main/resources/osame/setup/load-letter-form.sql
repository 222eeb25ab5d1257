INSERT INTO operations.letter_form (key, title, counter, envelope, valid_from, valid_to, template, sha256)
VALUES (:key, :title, :counter, :envelope, :validFrom, :validTo, :template, :sha256)
