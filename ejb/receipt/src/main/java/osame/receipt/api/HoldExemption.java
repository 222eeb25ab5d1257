package osame.receipt.api;

/**
 * How a hold exempts the delinquency charge of its days (Local Tax Act article 15-9, supplementary
 * article 3-2). The database's check lists the same names.
 */
public enum HoldExemption {
  /** All of it. */
  FULL,
  /** After the first month only the rate of graces is borne. */
  GRACE,
  /** Half of what is borne after the first month. */
  HALF
}
