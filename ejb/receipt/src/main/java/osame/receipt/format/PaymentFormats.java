package osame.receipt.format;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.ReceiptException;

/**
 * The formats in force: parameters whose scope is the format's code and whose value describes it.
 */
@Dependent
public class PaymentFormats {

  private static final String KEY = "receipt.payment-format";
  private static final String CONSIGNOR_CODE = "receipt.debit.consignor-code";

  /** The only format that no text could describe. */
  private static final PaymentFileFormat BUILT_IN =
      new PaymentFileFormat(
          PaymentFileFormat.DEBIT_RESULT,
          ResourceBundle.getBundle("osame.receipt.messages", Locale.JAPANESE)
              .getString("format.DEBIT_RESULT"));

  @EJB private Parameters parameters;

  public PaymentFormats() {}

  public PaymentFormats(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The codes by which banks know the city, whichever bank. */
  public Set<String> consignorCodes(LocalDate day) {
    return parameters.inForce(CONSIGNOR_CODE, day).stream()
        .map(Parameter::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All formats of a day, the built-in one first. */
  public List<PaymentFileFormat> all(LocalDate day) {
    return Stream.concat(
            Stream.of(BUILT_IN),
            parameters.inForce(KEY, day).stream()
                .map(row -> new PaymentFileFormat(row.scope(), description(row).name())))
        .toList();
  }

  /**
   * One format.
   *
   * @throws ReceiptException {@code RC-E-016} if there is none on the day
   */
  public PaymentFileFormat format(String code, LocalDate day) {
    return code.equals(BUILT_IN.code())
        ? BUILT_IN
        : new PaymentFileFormat(code, description(code, day).name());
  }

  /**
   * The description of a format.
   *
   * @throws ReceiptException {@code RC-E-016} if there is none on the day, {@code RC-E-017} if it
   *     can't be understood
   */
  public FormatDescription description(String code, LocalDate day) {
    return parameters.inForce(KEY, day).stream()
        .filter(row -> row.scope().equals(code))
        .findFirst()
        .map(PaymentFormats::description)
        .orElseThrow(() -> new ReceiptException("RC-E-016", code));
  }

  private static FormatDescription description(Parameter row) {
    try {
      return FormatDescription.of(row.value());
    } catch (IllegalArgumentException e) {
      throw new ReceiptException("RC-E-017", row.scope(), e.getMessage());
    }
  }
}
