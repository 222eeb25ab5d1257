package osame.addressing.intake;

/** A value of a row can't be what its column says. */
final class UnreadableRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  UnreadableRow(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  String code() {
    return code;
  }
}
