package osame.zengin;

import java.time.MonthDay;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the reader can't know by itself: checks against the city's own data. Each is asked once for
 * each record, so it must be quick.
 *
 * @param expectedDay whether this is the debit day of the run
 * @param knownBank whether a bank code exists
 * @param requestedAmount the amount requested under a customer number, empty if there is none (an
 *     unknown customer number is the caller's to handle, not a fault of the file)
 */
public record DebitChecks(
    Predicate<MonthDay> expectedDay,
    Predicate<String> knownBank,
    Function<String, OptionalLong> requestedAmount) {

  /** Nothing is known: the file is checked by itself alone. */
  public static final DebitChecks NONE =
      new DebitChecks(day -> true, bank -> true, customer -> OptionalLong.empty());
}
