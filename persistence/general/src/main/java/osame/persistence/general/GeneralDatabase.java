package osame.persistence.general;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Defines the data source of the general database and gives it to the beans as {@link Jdbi}. A
 * handle takes part in the container's transaction; its own begin and commit do nothing.
 */
@DataSourceDefinition(
    name = GeneralDatabase.DATA_SOURCE,
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=OSAME_GENERAL_DB_URL}",
    user = "${ENV=OSAME_GENERAL_DB_USER}",
    password = "${ENV=OSAME_GENERAL_DB_PASSWORD}",
    minPoolSize = 4,
    maxPoolSize = 60,
    // The server's error detail quotes whole rows; exceptions end up in the log.
    properties = "logServerErrorDetail=false")
@Singleton
@Startup
public class GeneralDatabase {

  /** Name by which the persistence unit finds it too. */
  public static final String DATA_SOURCE = "java:app/jdbc/general";

  @Resource(lookup = DATA_SOURCE)
  private DataSource dataSource;

  /** SQL for the beans of all modules. */
  @Produces
  @jakarta.inject.Singleton
  public Jdbi jdbi() {
    return Jdbi.create(dataSource)
        .setTransactionHandler(new CMTTransactionHandler())
        .configure(
            StatementExceptions.class,
            // Nor does an exception show the arguments of its statement.
            config -> config.setMessageRendering(StatementExceptions.MessageRendering.NONE));
  }
}
