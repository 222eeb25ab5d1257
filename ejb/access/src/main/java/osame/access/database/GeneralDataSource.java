package osame.access.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import osame.persistence.general.GeneralDatabase;

/**
 * Defines the data source, here because the first session beans of all are here: a definition in a
 * library jar of the EAR would count once for each module that sees it.
 */
@DataSourceDefinition(
    name = GeneralDatabase.DATA_SOURCE,
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=OSAME_GENERAL_DB_URL}",
    user = "${ENV=OSAME_GENERAL_DB_USER}",
    password = "${ENV=OSAME_GENERAL_DB_PASSWORD}",
    minPoolSize = 4,
    maxPoolSize = 60,
    properties = {
      // The server's error detail quotes whole rows; exceptions end up in the log.
      "logServerErrorDetail=false",
      // After a restart of PostgreSQL the pool holds dead connections; none of them reaches a
      // caller.
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
    })
@Singleton
@Startup
@DenyAll
public class GeneralDataSource {

  private static final int SECONDS = 10;

  @Resource(lookup = GeneralDatabase.DATA_SOURCE)
  private DataSource dataSource;

  /** Without its database the application does not start. */
  @PostConstruct
  void connect() {
    try (Connection connection = dataSource.getConnection()) {
      connection.isValid(SECONDS);
    } catch (SQLException e) {
      throw new IllegalStateException("the general database does not answer", e);
    }
  }
}
