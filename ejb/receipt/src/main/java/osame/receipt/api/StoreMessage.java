package osame.receipt.api;

/** What a convenience-store line says. The database's check lists the same names. */
public enum StoreMessage {
  /** 速報: the store took the money; it is not here yet. */
  PRELIMINARY,
  /** 確報: the money comes with this file. */
  FINAL,
  /** 速報取消: the store gave it back. */
  CANCELLED
}
