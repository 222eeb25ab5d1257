package osame.web.list;

/** What data are taken off the screen for; the dialog offers these, and a free text besides. */
public enum OutputPurpose {
  /** Work on receipts and arrears. */
  WORK,
  /** For the taxpayer who asked at the counter or on the telephone. */
  TAXPAYER,
  /** A report to the accounts or to another section. */
  REPORT,
  /** Audit and inspection. */
  AUDIT,
  /** Something else, which must be written. */
  OTHER
}
