package osame.receipt.api;

/** Kinds of holds on a receivable. The database's check lists the same names. */
public enum HoldKind {
  /** Grace of collection (徴収猶予; Local Tax Act article 15): no demand notice meanwhile. */
  COLLECTION_GRACE,
  /** Grace of realization (換価の猶予; articles 15-5, 15-6). */
  REALIZATION_GRACE,
  /** Suspension of enforcement (滞納処分の執行停止; article 15-7). */
  ENFORCEMENT_SUSPENSION,
  /** The duty is extinguished (articles 15-7 paragraphs 4 and 5, 18). */
  EXTINCTION
}
