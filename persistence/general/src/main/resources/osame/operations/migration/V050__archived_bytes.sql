-- Compressing a file is a third of its way in; a year's files fill some hundred megabytes, and letters are compressed already.
ALTER TABLE operations.archived_file_part ALTER COLUMN bytes SET STORAGE EXTERNAL;
