package osame.receipt.api;

/** What a yen is owed for. The database's check lists the same names. */
public enum Component {
  /** The tax itself (本税). */
  TAX,
  /** Fee of the demand notice (督促手数料). */
  FEE,
  /** Delinquency charge (延滞金). */
  CHARGE
}
