SELECT form_id, valid_from, valid_until, template
  FROM (SELECT form_id, key, valid_from, template,
               least(valid_to + 1, lead(valid_from) OVER (PARTITION BY key ORDER BY valid_from)) AS valid_until
          FROM operations.letter_form
         WHERE superseded_at IS NULL) f
 WHERE valid_from <= :day AND (valid_until IS NULL OR valid_until > :day)
 ORDER BY key
