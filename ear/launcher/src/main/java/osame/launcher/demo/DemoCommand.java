package osame.launcher.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import osame.launcher.server.ApplicationServer;
import osame.launcher.server.CityDatabases;
import osame.launcher.server.DataDirectory;
import osame.launcher.server.MigrateCommand;
import osame.launcher.server.Network;
import osame.launcher.server.Running;
import osame.launcher.server.ServerOptions;
import osame.launcher.server.TerminalKey;
import osame.launcher.server.Terminals;
import osame.setup.Database;
import osame.setup.EmbeddedServer;
import osame.setup.Login;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a city at work on this machine alone, with a PostgreSQL of its own. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {

  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;
  @Mixin private ServerOptions server;

  @Option(names = "--data-dir", defaultValue = "osame-demo")
  private Path directory;

  @Option(names = "--database-port", defaultValue = "0")
  private int databasePort;

  @Option(names = "--people", defaultValue = "30000")
  private int people;

  @Option(names = "--passkeys")
  private boolean passkeys;

  @Option(names = "--terminals", defaultValue = "LOOPBACK")
  private Terminals terminals;

  /** Stopped after the application: it was started before. */
  private record DatabaseServer(EmbeddedServer server) implements Running.Started {
    @Override
    public void stop() {
      server.close();
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    DataDirectory data = new DataDirectory(directory);
    Network.requireFree(server.host(), server.port());
    try (Running running = new Running()) {
      out.println(Messages.text("demo.startingDatabase"));
      EmbeddedServer databases =
          running
              .start(
                  () ->
                      new DatabaseServer(
                          EmbeddedServer.start(data.resolve("postgresql"), databasePort)))
              .server();
      DemoOfficers officers = prepare(out, data, databases);
      out.println(Messages.text("demo.startingApplication"));
      Map<String, String> settings = settings(data, databases);
      ApplicationServer application =
          running.start(() -> ApplicationServer.launch(data, server, settings));
      application.awaitReady(server.startLimit());
      Path files = data.resolve("city");
      DemoCity city = new DemoCity(out, files, application.address(), officers);
      if (!city.isThere()) {
        city.build(people);
      }
      tell(out, data, databases, application, officers);
      if (passkeys) {
        out.println(Messages.text("demo.passkeys", localAddress()));
        officers.printCodes(out, login(databases, Database.GENERAL, Database.GENERAL.owner()));
      }
      application.watch();
    }
    return 0;
  }

  /** Passwords alone, or passkeys at localhost: a number is no name for which one can be made. */
  private Map<String, String> environment(EmbeddedServer databases) {
    Map<String, String> environment =
        CityDatabases.forApplication(
            login(databases, Database.GENERAL, Database.GENERAL.app()),
            login(databases, Database.NUMBERS, Database.NUMBERS.app()));
    environment.put("OSAME_SIGN_IN", passkeys ? "passkey" : "password");
    environment.put("OSAME_OFFICERS_CALL", "true");
    environment.put("OSAME_PUBLIC_URL", localAddress());
    environment.putAll(server.publicAddress());
    return environment;
  }

  private String localAddress() {
    return "http://localhost:" + server.port() + "/";
  }

  private static DemoOfficers prepare(PrintWriter out, DataDirectory data, EmbeddedServer databases)
      throws IOException {
    databases.createDatabases();
    for (Database database : Database.values()) {
      MigrateCommand.migrate(out, database, login(databases, database, database.owner()));
    }
    Login owner = login(databases, Database.GENERAL, Database.GENERAL.owner());
    MigrateCommand.loadParameters(out, owner, null);
    MigrateCommand.loadLetterForms(out, owner, null);
    DemoOfficers officers = new DemoOfficers(data.resolve("officers.properties"));
    officers.open(owner);
    return officers;
  }

  private Map<String, String> settings(DataDirectory data, EmbeddedServer databases)
      throws IOException {
    Map<String, String> settings = environment(databases);
    settings.putAll(terminals.forApplication(new TerminalKey(Map.of(), data)));
    return settings;
  }

  private static Login login(EmbeddedServer databases, Database database, String user) {
    return databases.login(database.databaseName(), user);
  }

  private static void tell(
      PrintWriter out,
      DataDirectory data,
      EmbeddedServer databases,
      ApplicationServer application,
      DemoOfficers officers)
      throws IOException {
    out.println();
    out.println(Messages.text("demo.address", application.address()));
    officers.print(out);
    out.println(Messages.text("demo.files", data.resolve("city")));
    out.println(Messages.text("demo.data", data.resolve(""), application.log()));
    out.println(Messages.text("demo.databases", Integer.toString(databases.port())));
    out.println(Messages.text("demo.end"));
  }
}
