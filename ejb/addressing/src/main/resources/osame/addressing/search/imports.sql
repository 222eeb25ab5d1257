SELECT f.file_id, f.name, j.job_id, j.state, j.requested_by, j.requested_at,
       (SELECT count(*) FROM addressing.import_fault i WHERE i.archived_file_id = f.file_id) AS faults,
       count(*) OVER () AS total
FROM operations.api_job j
JOIN operations.api_archived_file f ON CAST(f.file_id AS text) = j.period
WHERE j.kind = :kind
ORDER BY j.job_id DESC
LIMIT :size OFFSET :offset
