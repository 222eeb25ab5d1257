INSERT INTO operations.business_date AS b (day)
VALUES (:to)
ON CONFLICT (singleton) DO UPDATE SET day = EXCLUDED.day WHERE b.day < EXCLUDED.day
