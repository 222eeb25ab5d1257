package osame.receipt.excess;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Update;
import osame.foundation.Yen;

/**
 * Moves excess payments out: one entry OVERPAID a receivable, one overpayment for each payment it
 * is taken from. The latest payment gives first, then the one before (Local Tax Act article 17-4
 * paragraph 3), so that each overpayment knows its own paidOn for the refund interest.
 */
public final class ExcessPayments {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final String ENTRIES = SQL.locate("osame.receipt.excess.entries");
  private static final String OVERPAYMENTS = SQL.locate("osame.receipt.excess.overpayments");

  private ExcessPayments() {}

  /**
   * Writes entries and overpayments; the caller has locked the receivables and keeps their
   * balances.
   *
   * @param businessDate accounting day of the act
   * @throws IllegalStateException if less was paid than is to be moved out
   */
  public static void moveOut(
      Handle handle, long postingId, LocalDate businessDate, List<Excess> all) {
    if (all.isEmpty()) {
      return;
    }
    bind(handle.createUpdate(ENTRIES), postingId, businessDate, all).execute();
    long moved =
        bind(handle.createUpdate(OVERPAYMENTS), postingId, businessDate, all)
            .executeAndReturnGeneratedKeys("amount")
            .mapTo(Long.class)
            .stream()
            .reduce(0L, Math::addExact);
    long wanted = all.stream().map(row -> row.amount()).reduce(Yen.ZERO, Yen::plus).value();
    if (moved != wanted) {
      throw new IllegalStateException("payments cover %d of %d yen".formatted(moved, wanted));
    }
  }

  private static Update bind(
      Update update, long postingId, LocalDate businessDate, List<Excess> all) {
    return update
        .bind("postingId", postingId)
        .bind("businessDate", businessDate)
        .bindArray("receivableIds", Long.class, each(all, row -> row.receivableId()))
        .bindArray("components", String.class, each(all, row -> row.component().name()))
        .bindArray("lines", Integer.class, each(all, row -> row.line()))
        .bindArray("amounts", Long.class, each(all, row -> row.amount().value()))
        .bindArray("arisenOn", String.class, each(all, row -> row.arisenOn().toString()))
        .bindArray("fiscalYears", Integer.class, each(all, row -> row.booking().year().value()))
        .bindArray(
            "classes", String.class, each(all, row -> row.booking().receivableClass().name()));
  }

  private static <T> List<T> each(List<Excess> all, Function<Excess, T> part) {
    return all.stream().map(part).toList();
  }
}
