package osame.receipt.api;

/** How the sum of the notices and what was paid in stand to each other. */
public enum RemittanceCheckState {
  /** Nobody has told yet what was paid in. */
  WAITING,
  MATCHED,
  DIFFERENT,
  /** An officer has explained the difference; another one has to decide. */
  PROPOSED,
  APPROVED,
  /** Explained and approved. */
  SETTLED
}
