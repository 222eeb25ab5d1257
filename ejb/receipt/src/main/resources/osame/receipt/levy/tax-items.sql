SELECT DISTINCT tax_item FROM staged_levy
