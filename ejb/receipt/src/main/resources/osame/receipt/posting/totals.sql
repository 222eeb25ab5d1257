SELECT count(*) AS lines, coalesce(sum(tax + fee + charge), 0)::bigint AS posted, coalesce(sum(beyond), 0)::bigint AS overpaid
FROM pg_temp.allocation
