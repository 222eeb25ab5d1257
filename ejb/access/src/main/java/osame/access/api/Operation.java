package osame.access.api;

/** Kinds of rows of the operation log; the database's check lists the same names. */
public enum Operation {
  SIGN_IN,
  SIGN_OUT,
  VIEW,
  SEARCH,
  CREATE,
  CHANGE,
  PROPOSE,
  APPROVE,
  EXPORT,
  PRINT,
  BATCH,
  CONFIGURE,
  REFUSED
}
