package osame.testcity.client;

/** The application refused a request; the code is that of its problem document. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  RefusedException(int status, String code, String detail) {
    super(status + " " + code + ": " + detail);
    this.status = status;
    this.code = code;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Code such as {@code RC-E-011}; empty if the problem has none. */
  public String code() {
    return code;
  }
}
