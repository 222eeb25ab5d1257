package osame.launcher.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import osame.setup.Database;
import osame.setup.Login;
import osame.setup.Migration;
import osame.setup.SchemaState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the application on the city's own databases; never changes their schemas. */
@Command(name = "serve")
public final class ServeCommand implements Callable<Integer> {

  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;
  @Mixin private ServerOptions server;

  @Option(names = "--data-dir", defaultValue = "osame-data")
  private Path directory;

  @Option(names = "--terminals", defaultValue = "${env:OSAME_TERMINALS:-REGISTERED}")
  private Terminals terminals;

  private final Map<String, String> environment;

  /** With the environment of this process. */
  public ServeCommand() {
    this(System.getenv());
  }

  ServeCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    CityDatabases city = new CityDatabases(environment);
    Login general = city.app(Database.GENERAL);
    Login numbers = city.app(Database.NUMBERS);
    DataDirectory data = new DataDirectory(directory);
    Network.requireFree(server.host(), server.port());
    requireCurrent(Database.GENERAL, general);
    requireCurrent(Database.NUMBERS, numbers);
    Map<String, String> settings = new TreeMap<>(CityDatabases.forApplication(general, numbers));
    settings.putAll(server.publicAddress());
    settings.putAll(terminals.forApplication(new TerminalKey(environment, data)));
    try (Running running = new Running()) {
      ApplicationServer application =
          running.start(() -> ApplicationServer.launch(data, server, settings));
      application.awaitReady(server.startLimit());
      out.println(Messages.text("serve.ready", application.address(), application.log()));
      application.watch();
    }
    return 0;
  }

  /**
   * @throws LauncherException LN-E-005, LN-E-006 if the schema is of another version
   */
  static void requireCurrent(Database database, Login login) {
    login.verify();
    SchemaState state = new Migration(database, login.dataSource()).state();
    String details = String.join(", ", state.details());
    switch (state.kind()) {
      case BEHIND -> throw new LauncherException("LN-E-005", database.databaseName(), details);
      case UNKNOWN -> throw new LauncherException("LN-E-006", database.databaseName(), details);
      case UP_TO_DATE -> {}
    }
  }
}
