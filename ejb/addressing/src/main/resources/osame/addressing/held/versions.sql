SELECT addressee_version_id, lower(valid), upper(valid) - 1, 'AddresseeKind.' || kind, name, kana, name_alphabet, name_kanji, alias, alias_kana,
       'Sex.' || sex, birth_date, birth_date_text, postal_code, municipality_code, town_code, address, lot, address_detail, country_code,
       foreign_address, telephone, corporate_number, special_collection_agent_number, representative, branch, household_number, relationship,
       'AddresseeStatus.' || status, status_on, stay_until, reason, date_trunc('second', lower(recorded)), recorded_by,
       date_trunc('second', upper(recorded)), superseded_by
  FROM addressing.addressee_version
 WHERE addressee_number = :person
 ORDER BY lower(valid), lower(recorded)
