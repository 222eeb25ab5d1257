-- The operation log is searched by time, terminal, function and operation too.
CREATE INDEX operation_log_recorded_idx ON access.operation_log (recorded_at);
CREATE INDEX operation_log_terminal_idx ON access.operation_log (terminal, recorded_at);
CREATE INDEX operation_log_function_idx ON access.operation_log (function_id, recorded_at);
CREATE INDEX operation_log_operation_idx ON access.operation_log (operation, recorded_at);
CREATE INDEX operation_log_number_idx ON access.operation_log (recorded_at) WHERE number_touched;

CREATE VIEW access.api_operation_log AS
SELECT operation_log_id, recorded_at, who, terminal, business_date, operation, function_id, subject, reason, on_behalf_of,
       subject_count, number_touched, document_number
  FROM access.operation_log;
COMMENT ON VIEW access.api_operation_log IS 'The operation log for its analysis.';
GRANT SELECT ON access.api_operation_log TO general_app;
