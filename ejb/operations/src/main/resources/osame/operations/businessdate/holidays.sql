SELECT day, name, closed FROM operations.holiday ORDER BY day
