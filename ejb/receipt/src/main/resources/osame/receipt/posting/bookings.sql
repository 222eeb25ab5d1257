SELECT DISTINCT levy_year, tax_year, channel, paid_on FROM pg_temp.matched
