package osame.operations.api;

/** How a row came into the register of files and media; the database's check lists the same. */
public enum MediumSource {
  /** A file was delivered to the archive. */
  DELIVERY,
  /** The operation log has an export or a print. */
  OUTPUT,
  /** An officer entered a medium that no program saw. */
  HAND
}
