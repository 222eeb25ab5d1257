SELECT tax_item, name FROM receipt.tax_item WHERE valid @> CAST(:day AS date)
