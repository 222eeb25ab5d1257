SELECT day, name, closed FROM operations.api_holiday
