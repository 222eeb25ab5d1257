package osame.foundation.law;

/** What one installment consists of. */
public enum AllocationPart {
  /** The tax itself (本税). */
  TAX,
  /** Demand fee (督促手数料). */
  FEE,
  /** Delinquency charge (延滞金). */
  CHARGE
}
