package osame.letter;

/** What can be wrong with a letter. */
public enum FaultKind {
  /** A required field, list or recipient is missing. */
  MISSING(true),
  /** A text does not fit its place at its smallest size, or a list has more rows than its table. */
  OVERFLOW(true),
  /** No font on board has the character. */
  NO_GLYPH(true),
  /** A value has not the form that its place needs: an amount, a day, a bar code. */
  BAD_VALUE(true),
  /** No font has the variant; its base character is drawn, and an officer should look at it. */
  SUBSTITUTED(false);

  private final boolean stopping;

  FaultKind(boolean stopping) {
    this.stopping = stopping;
  }

  /** True if the letter must not be printed. */
  public boolean isStopping() {
    return stopping;
  }
}
