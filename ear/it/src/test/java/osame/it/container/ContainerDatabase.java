package osame.it.container;

import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import osame.setup.Database;
import osame.setup.Databases;
import osame.setup.EmbeddedServer;
import osame.setup.Login;
import osame.setup.Migration;

/**
 * Starts the databases before Arquillian starts the server, at the address that the build wrote
 * into the server's environment, and stops them after it.
 */
public final class ContainerDatabase implements LoadableExtension {

  private static final String PASSWORD = "only-for-tests";

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Observer.class);
  }

  /** Reacts to the server's start and stop. */
  public static final class Observer {

    private EmbeddedServer server;

    public void beforeStart(@Observes BeforeStart event) {
      int port = Integer.getInteger("it.database.port");
      server = EmbeddedServer.start(Path.of("target", "container-database-" + port), port);
      for (Database database : Database.values()) {
        Databases.create(
            server.superuser("postgres"),
            database,
            Map.of(
                database.owner(), PASSWORD,
                database.app(), PASSWORD,
                database.retention(), PASSWORD));
        Login owner =
            new Login(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database.databaseName(),
                database.owner(),
                PASSWORD);
        new Migration(database, owner.dataSource()).migrate();
      }
    }

    public void afterStop(@Observes AfterStop event) {
      server.close();
    }
  }
}
