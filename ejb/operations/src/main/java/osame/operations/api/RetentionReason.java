package osame.operations.api;

/** Why data past its years is not erased (RC-103); the database's check lists the same names. */
public enum RetentionReason {
  /** Tax, fee or charge is owed. */
  OWED,
  /** The delinquency charge is not computable yet. */
  CHARGE_PENDING,
  /** There is money of it beyond what was owed. */
  OVERPAYMENT,
  /** A store told of a payment that is neither final nor cancelled. */
  PRELIMINARY,
  /** A demand notice of it waits. */
  DEMAND_OPEN,
  /** A grace or suspension runs. */
  ON_HOLD,
  /** The file is not closed: it can be undone. */
  FILE_OPEN,
  /** Money of the file is in suspense. */
  SUSPENSE_OPEN,
  /** Rows of the file wait for a corrected one. */
  FAULT_OPEN,
  /** The letters were printed, and nobody confirmed that they left. */
  NOT_DISPATCHED,
  /** The letter was never drawn. */
  NOT_DRAWN,
  /** The job failed and may be taken up again. */
  FAILED,
  /** Rows of the month are not sealed. */
  NOT_SEALED,
  /** A reviewer has not closed an alert of the month. */
  ALERT_OPEN,
  /** Somebody ordered that it is kept. */
  ORDERED,
  /** It changed after it was listed. */
  CHANGED
}
