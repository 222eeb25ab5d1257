package osame.receipt.api;

/** Kinds of ledger entries. The database's check lists the same names. */
public enum EntryKind {
  ASSESSED,
  REASSESSED,
  PAID,
  /** Money that a reduction left without a debt, moved out to the overpayments. */
  OVERPAID,
  REFUNDED,
  APPROPRIATED_OUT,
  APPROPRIATED_IN,
  DEMAND_FEE,
  DELINQUENCY_CHARGE,
  WRITTEN_OFF,
  CARRIED_OVER,
  REVERSED
}
