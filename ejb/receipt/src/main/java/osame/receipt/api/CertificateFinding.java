package osame.receipt.api;

/** What may stand in the way of a certificate. */
public enum CertificateFinding {
  /** A store told of the payment, but its money has not come yet. */
  PRELIMINARY_ONLY,
  /** Tax is past its due date and not paid. */
  UNPAID,
  /** Tax past its due date is under a grace. */
  GRACE,
  /** A definite delinquency charge or a demand fee is not paid. */
  CHARGE_OPEN,
  /** A charge cannot be computed yet: the rate of a year is missing. */
  CHARGE_PENDING,
  /** Tax whose due date is still to come. */
  NOT_YET_DUE,
  /** There is no such tax. */
  NOTHING_LEVIED
}
