SELECT day FROM operations.business_date
