package osame.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import osame.setup.Database;
import osame.setup.EmbeddedServer;
import osame.setup.Login;
import osame.setup.Migration;
import osame.setup.ParameterLoading;

/** The PostgreSQL that everything is measured on: that of a small server of a city, durable. */
final class BenchmarkServer implements AutoCloseable {

  private static final Map<String, String> CITY_SERVER =
      Map.of(
          "shared_buffers", "'4GB'",
          "effective_cache_size", "'12GB'",
          "maintenance_work_mem", "'1GB'",
          "max_wal_size", "'16GB'",
          "checkpoint_timeout", "'30min'",
          "random_page_cost", "1.1",
          "autovacuum", "on");

  private final EmbeddedServer server;

  private BenchmarkServer(EmbeddedServer server) {
    this.server = server;
  }

  /**
   * Starts it with migrated databases and the packaged parameters.
   *
   * @param settings of PostgreSQL, which go before those of the city's server
   */
  static BenchmarkServer start(Path directory, Map<String, String> settings)
      throws SQLException, IOException {
    Map<String, String> all = new TreeMap<>(CITY_SERVER);
    all.putAll(settings);
    BenchmarkServer started =
        new BenchmarkServer(EmbeddedServer.start(directory.resolve("postgresql"), 0, all));
    started.server.createDatabases();
    for (Database database : Database.values()) {
      Login owner = started.server.login(database.databaseName(), database.owner());
      new Migration(database, owner.dataSource()).migrate();
    }
    new ParameterLoading(started.owner()).loadPackaged();
    return started;
  }

  EmbeddedServer server() {
    return server;
  }

  Login owner() {
    return server.login(Database.GENERAL.databaseName(), Database.GENERAL.owner());
  }

  @Override
  public void close() {
    server.close();
  }
}
