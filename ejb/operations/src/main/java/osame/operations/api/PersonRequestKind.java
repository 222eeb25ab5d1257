package osame.operations.api;

/** What a person asks about the own data (個人情報保護法); the database's check lists the same. */
public enum PersonRequestKind {
  /** To see it (76条). */
  DISCLOSURE,
  /** To have it corrected, completed or erased because it is wrong (90条). */
  CORRECTION,
  /** To have its use or provision suspended (98条). */
  SUSPENSION
}
