package osame.receipt.api;

/** Ways by which money comes in. The database's check lists the same names. */
public enum Channel {
  BANK_COUNTER,
  DIRECT_DEBIT,
  CONVENIENCE_STORE,
  ELTAX,
  CITY_COUNTER
}
