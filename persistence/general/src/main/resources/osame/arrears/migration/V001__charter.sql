COMMENT ON SCHEMA arrears IS
  '滞納: case files, reminders, pledges, inquiries, dispositions, suspension and prescription. Reads receipt only through receipt.api_*; holds no balance and no personal number.';
