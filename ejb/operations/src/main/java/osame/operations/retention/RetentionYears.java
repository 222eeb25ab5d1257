package osame.operations.retention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import osame.foundation.BusinessDate;
import osame.foundation.FiscalYear;
import osame.operations.api.OperationsException;
import osame.operations.api.Parameter;
import osame.operations.api.Parameters;
import osame.operations.api.RetentionKind;

/** How long each kind of data is kept: whole fiscal years after the one to which it belongs. */
final class RetentionYears {

  private final FiscalYear now;
  private final Map<RetentionKind, Integer> years;

  private RetentionYears(FiscalYear now, Map<RetentionKind, Integer> years) {
    this.now = now;
    this.years = years;
  }

  /**
   * The years of all kinds as they hold on the day.
   *
   * @throws OperationsException {@code OP-E-066} if a kind has none
   */
  static RetentionYears of(Parameters parameters, BusinessDate day) {
    List<Parameter> decided = parameters.inForce(RetentionKind.YEARS, day.value());
    Map<RetentionKind, Integer> years = new EnumMap<>(RetentionKind.class);
    for (RetentionKind kind : RetentionKind.values()) {
      years.put(
          kind,
          decided.stream()
              .filter(p -> p.key().equals(RetentionKind.YEARS) && p.scope().equals(kind.name()))
              .findFirst()
              .map(p -> Integer.valueOf(p.value()))
              .orElseThrow(() -> new OperationsException("OP-E-066", kind, day.value())));
    }
    return new RetentionYears(FiscalYear.containing(day.value()), years);
  }

  /**
   * The last fiscal year whose data is past its years: they count from the 1 April after it, so
   * that data of 2020 that is kept for 5 years goes from 1 April 2026 on.
   */
  int lastYear(RetentionKind kind) {
    return now.value() - years.get(kind) - 1;
  }
}
