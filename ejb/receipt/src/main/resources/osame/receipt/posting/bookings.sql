SELECT DISTINCT levy_year, tax_year, channel, paid_on FROM pg_temp.attempt WHERE fault IS NULL AND tax_year <= levy_year
