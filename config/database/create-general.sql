-- Creates the logins and the database of everything but personal numbers. Run it again at any time: it repairs what is missing.
-- As a superuser:
--   psql -h SERVER -U postgres -v owner_password=… -v app_password=… -v retention_password=… -f create-general.sql
-- `osame.jar migrate --create` runs this very file.
\set ON_ERROR_STOP on

SELECT format('CREATE ROLE %I', name)
  FROM unnest(ARRAY['general_owner', 'general_app', 'general_retention']) AS name
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)
\gexec

-- The owner migrates, the application works, retention erases what the law lets go.
ALTER ROLE general_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
ALTER ROLE general_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
ALTER ROLE general_retention LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'retention_password';
ALTER ROLE general_owner SET timezone = 'Asia/Tokyo';
ALTER ROLE general_app SET timezone = 'Asia/Tokyo';
ALTER ROLE general_retention SET timezone = 'Asia/Tokyo';

-- With lc_ctype C the trigram index would see no kana. C.UTF-8 knows them and sorts the same everywhere.
SELECT 'CREATE DATABASE osame_general OWNER general_owner TEMPLATE template0 ENCODING ''UTF8'' LC_COLLATE ''C.UTF-8'' LC_CTYPE ''C.UTF-8'''
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'osame_general')
\gexec

-- PUBLIC may connect to every new database until told otherwise.
REVOKE ALL ON DATABASE osame_general FROM PUBLIC;
GRANT CONNECT ON DATABASE osame_general TO general_app, general_retention;
-- Posting a file works on temporary tables.
GRANT TEMPORARY ON DATABASE osame_general TO general_app;

\connect osame_general

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO general_owner, general_app, general_retention;
-- Nobody runs a function that nobody granted.
ALTER DEFAULT PRIVILEGES FOR ROLE general_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- What the migrations need; only a superuser may decide on extensions.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;
