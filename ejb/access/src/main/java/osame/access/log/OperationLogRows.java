package osame.access.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.foundation.AddresseeNumber;

/** Writes rows of the operation log in the transaction at hand. */
@ApplicationScoped
public class OperationLogRows {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;

  public OperationLogRows() {}

  public OperationLogRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Adds the row and the people whom it concerns.
   *
   * @param who the caller's name
   * @param act null for a view or a refusal
   * @return id of the row
   */
  public long add(String who, String terminal, Act act, LogEntry entry) {
    return jdbi.inTransaction(
        handle -> {
          long id =
              handle
                  .createQuery(SQL.locate("osame.access.log.add-entry"))
                  .bind("who", who)
                  .bind("terminal", terminal)
                  .bind("businessDate", act == null ? null : act.businessDate().value())
                  .bind("operation", entry.operation().name())
                  .bind("function", entry.function())
                  .bind("subject", entry.subject())
                  .bind("reason", act == null ? entry.reason() : act.reason())
                  .bind("onBehalfOf", act == null ? null : act.onBehalfOf())
                  .bind("requestId", act == null ? null : act.requestId())
                  .bind("count", entry.count())
                  .bind("sumYen", entry.sum().value())
                  .bind("digest", entry.digest())
                  .bind("numberTouched", entry.numberTouched())
                  .bind("documentNumber", entry.documentNumber())
                  .mapTo(Long.class)
                  .one();
          if (!entry.addressees().isEmpty()) {
            handle
                .createUpdate(SQL.locate("osame.access.log.add-subjects"))
                .bind("id", id)
                .bindArray(
                    "addresseeNumbers",
                    String.class,
                    entry.addressees().stream().map(AddresseeNumber::value).toList())
                .execute();
          }
          return id;
        });
  }
}
