package osame.persistence.general;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleScope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Gives the general database to the beans as {@link Jdbi}. A handle takes part in the container's
 * transaction; its own begin and commit do nothing.
 */
@ApplicationScoped
public class GeneralDatabase {

  /** Name of the data source, for the persistence unit too; access defines it. */
  public static final String DATA_SOURCE = "java:app/jdbc/general";

  @Resource(lookup = DATA_SOURCE)
  private DataSource dataSource;

  /** SQL for the beans of all modules. */
  @Produces
  @Singleton
  public Jdbi jdbi() {
    Jdbi jdbi =
        Jdbi.create(dataSource)
            .setTransactionHandler(new CMTTransactionHandler())
            .configure(
                StatementExceptions.class,
                // An exception ends up in the log: it does not show the arguments of its statement.
                config -> config.setMessageRendering(StatementExceptions.MessageRendering.NONE));
    jdbi.setHandleScope(new OfItsTransaction());
    return jdbi;
  }

  /**
   * Remembers no handle. By default a bean that is called while its caller has a handle would get
   * that one, and with it the caller's transaction, even where its own is a new one. Which
   * connection belongs to a transaction, the container knows.
   */
  private static final class OfItsTransaction implements HandleScope {

    @Override
    public HandleSupplier get() {
      return null;
    }

    @Override
    public void set(HandleSupplier supplier) {}

    @Override
    public void clear() {}
  }
}
