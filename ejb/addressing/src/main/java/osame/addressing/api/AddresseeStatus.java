package osame.addressing.api;

/** Whether an addressee still lives here or exists; the database's check lists the same names. */
public enum AddresseeStatus {
  CURRENT,
  /** Left the city (転出). */
  MOVED_OUT,
  DECEASED,
  /** A corporation dissolved or merged into another; joint owners who no longer are. */
  CLOSED
}
