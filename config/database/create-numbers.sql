-- Creates the logins and the database of the vault of personal numbers: in production on a server of its own.
-- Run it again at any time: it repairs what is missing.
-- As a superuser:
--   psql -h SERVER -U postgres -v owner_password=… -v app_password=… -v retention_password=… -f create-numbers.sql
-- `osame.jar migrate --create` runs this very file.
\set ON_ERROR_STOP on

SELECT format('CREATE ROLE %I', name)
  FROM unnest(ARRAY['numbers_owner', 'numbers_app', 'numbers_retention']) AS name
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)
\gexec

-- The owner migrates, the application works, retention erases what the law lets go.
ALTER ROLE numbers_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
ALTER ROLE numbers_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
ALTER ROLE numbers_retention LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'retention_password';
ALTER ROLE numbers_owner SET timezone = 'Asia/Tokyo';
ALTER ROLE numbers_app SET timezone = 'Asia/Tokyo';
ALTER ROLE numbers_retention SET timezone = 'Asia/Tokyo';

-- With lc_ctype C the trigram index would see no kana. C.UTF-8 knows them and sorts the same everywhere.
SELECT 'CREATE DATABASE osame_numbers OWNER numbers_owner TEMPLATE template0 ENCODING ''UTF8'' LC_COLLATE ''C.UTF-8'' LC_CTYPE ''C.UTF-8'''
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'osame_numbers')
\gexec

-- PUBLIC may connect to every new database until told otherwise.
REVOKE ALL ON DATABASE osame_numbers FROM PUBLIC;
GRANT CONNECT ON DATABASE osame_numbers TO numbers_app, numbers_retention;

\connect osame_numbers

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO numbers_owner, numbers_app, numbers_retention;
-- Nobody runs a function that nobody granted.
ALTER DEFAULT PRIVILEGES FOR ROLE numbers_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
