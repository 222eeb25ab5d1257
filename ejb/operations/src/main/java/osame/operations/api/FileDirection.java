package osame.operations.api;

/** Which way a file went; the database's check lists the same names. */
public enum FileDirection {
  IN,
  OUT
}
