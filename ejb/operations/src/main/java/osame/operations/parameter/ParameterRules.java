package osame.operations.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import osame.foundation.DatePeriod;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameter;

/**
 * What a proposed row must look like, so that nobody approves a value that no bean can read. The
 * shapes by key stand in {@code shapes.properties}; a key that is not there but in the table takes
 * any text.
 */
final class ParameterRules {

  private static final Properties SHAPES = read();
  private static final Pattern SCOPE = Pattern.compile("[0-9A-Z_]{0,20}");

  /** Tenths of a percent, as rates are published (Local Tax Act supplementary article 3-2). */
  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,2}\\.[0-9]");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

  private ParameterRules() {}

  /**
   * @param known whether the table has rows of the key
   * @throws OperationsException as {@link osame.operations.api.Parameters#propose} says
   */
  static void check(Parameter parameter, boolean known) {
    String shape = SHAPES.getProperty(parameter.key(), known ? "text" : null);
    if (shape == null) {
      throw new OperationsException("OP-E-012", parameter.key());
    }
    if (parameter.value().isBlank() || parameter.source().isBlank()) {
      throw new OperationsException("OP-E-018", parameter.key());
    }
    if (!SCOPE.matcher(parameter.scope()).matches()) {
      throw new OperationsException("OP-E-025", parameter.scope());
    }
    checkValue(parameter, shape);
  }

  private static void checkValue(Parameter parameter, String shape) {
    String value = parameter.value();
    if (shape.equals("percent")) {
      require(PERCENT.matcher(value).matches(), "OP-E-014", parameter.key());
      require(isOfWholeYears(parameter.validPeriod()), "OP-E-017", parameter.key());
    } else if (shape.startsWith("digits:")) {
      String digits = shape.substring("digits:".length());
      require(value.matches("[0-9]{" + digits + "}"), "OP-E-015", parameter.key(), digits);
    } else if (shape.equals("yen") || shape.equals("days")) {
      require(WHOLE_NUMBER.matcher(value).matches(), "OP-E-019", parameter.key());
    } else if (!shape.equals("text")) {
      require(
          Arrays.asList(shape.split("\\|")).contains(value),
          "OP-E-013",
          parameter.key(),
          shape.replace("|", "、"));
    }
  }

  /** A rate is published for calendar years. */
  private static boolean isOfWholeYears(DatePeriod period) {
    LocalDate until = period.until();
    return period.from().getDayOfYear() == 1 && (until == null || until.getDayOfYear() == 1);
  }

  private static void require(boolean holds, String code, Object... arguments) {
    if (!holds) {
      throw new OperationsException(code, arguments);
    }
  }

  private static Properties read() {
    Properties shapes = new Properties();
    try (InputStream in = ParameterRules.class.getResourceAsStream("shapes.properties")) {
      shapes.load(in);
      return shapes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
