package osame.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schemas of a database to this program's version. Each module's schema has its own
 * migrations ({@code osame/<schema>/migration}) and its own history.
 */
public final class Migration {

  /** Table of each schema that tells which migrations it has had. */
  public static final String HISTORY = "schema_history";

  private final Database database;
  private final DataSource source;

  /**
   * @param source the owner's login to migrate; the application's login is enough for {@link
   *     #state}
   */
  public Migration(Database database, DataSource source) {
    this.database = database;
    this.source = source;
  }

  /**
   * @return number of migrations run
   * @throws SetupException ST-E-008; what ran before the failed one stays
   */
  public int migrate() {
    int count = 0;
    for (String schema : database.schemas()) {
      try {
        count += flyway(schema).migrate().migrationsExecuted;
        grantHistory(schema);
      } catch (FlywayException | SQLException e) {
        throw new SetupException(e, "ST-E-008", schema, e.getMessage());
      }
    }
    return count;
  }

  /** {@code serve} asks with the application's login whether it may start. */
  private void grantHistory(String schema) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("GRANT USAGE ON SCHEMA " + schema + " TO " + database.app());
      statement.execute("GRANT SELECT ON " + schema + "." + HISTORY + " TO " + database.app());
    }
  }

  /**
   * Compares without changing anything.
   *
   * @throws SetupException ST-E-011 if the login may not read a history
   */
  public SchemaState state() {
    SchemaState.Kind worst = SchemaState.Kind.UP_TO_DATE;
    List<String> details = new ArrayList<>();
    for (String schema : database.schemas()) {
      for (MigrationInfo migration : migrations(schema)) {
        SchemaState.Kind kind = kind(migration);
        if (kind != SchemaState.Kind.UP_TO_DATE) {
          details.add(schema + ": V" + migration.getVersion());
        }
        worst = kind.compareTo(worst) > 0 ? kind : worst;
      }
    }
    return new SchemaState(worst, details);
  }

  private MigrationInfo[] migrations(String schema) {
    try {
      return flyway(schema).info().all();
    } catch (FlywayException e) {
      throw new SetupException(e, "ST-E-011", schema, e.getMessage());
    }
  }

  private static SchemaState.Kind kind(MigrationInfo migration) {
    if (migration.getState() == MigrationState.SUCCESS) {
      return migration.isChecksumMatching()
          ? SchemaState.Kind.UP_TO_DATE
          : SchemaState.Kind.UNKNOWN;
    }
    return migration.getState() == MigrationState.PENDING
        ? SchemaState.Kind.BEHIND
        : SchemaState.Kind.UNKNOWN;
  }

  private Flyway flyway(String schema) {
    return Flyway.configure()
        .dataSource(source)
        .schemas(schema)
        .defaultSchema(schema)
        .table(HISTORY)
        .locations("classpath:osame/" + schema + "/migration")
        .failOnMissingLocations(true)
        .placeholderReplacement(false)
        .cleanDisabled(true)
        .validateMigrationNaming(true)
        .load();
  }
}
