package osame.receipt.api;

import java.io.Serializable;

/**
 * A format in which payments come. The result of a direct debit is built in; every other one is a
 * description in {@code config/formats}.
 *
 * @param code its stable code
 * @param name what officers read
 */
public record PaymentFileFormat(String code, String name) implements Serializable {

  /** Code of the result of a direct debit, 120 bytes a record. */
  public static final String DEBIT_RESULT = "DEBIT_RESULT";

  /** Code of the paid notices as CSV, whose description comes with this program. */
  public static final String PAID_NOTICE = "PAID_NOTICE";
}
