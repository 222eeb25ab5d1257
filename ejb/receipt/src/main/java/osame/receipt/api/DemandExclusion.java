package osame.receipt.api;

/** Why an unpaid installment is not demanded. The database's check lists the same names. */
public enum DemandExclusion {
  COLLECTION_GRACE,
  ENFORCEMENT_SUSPENSION,
  EXTINGUISHED,
  /** A direct debit was requested, and the bank has not answered yet. */
  DEBIT_PENDING,
  /** Less than parameter {@code receipt.demand.small-amount}. */
  SMALL_AMOUNT,
  ADDRESS_UNKNOWN,
  /** A store told of a payment whose money has not come yet. */
  PRELIMINARY,
  /** An officer left it out; the remark says why. */
  OFFICER
}
