package osame.web.intake;

/** What kinds of files an officer or a program can take in. */
public enum IntakeKind {
  ADDRESSEES("addressees"),
  LEVIES("levies"),
  PAYMENTS("payments"),
  BANK_ACCOUNTS("bank-accounts");

  private final String path;

  IntakeKind(String path) {
    this.path = path;
  }

  /** Whether files of the kind can be tried without effect. */
  public boolean triable() {
    return this == LEVIES || this == PAYMENTS;
  }

  /** The kind's name in addresses. */
  public String path() {
    return path;
  }

  /**
   * The kind by its name in addresses.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static IntakeKind ofPath(String path) {
    for (IntakeKind kind : values()) {
      if (kind.path.equals(path)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of file: " + path);
  }
}
