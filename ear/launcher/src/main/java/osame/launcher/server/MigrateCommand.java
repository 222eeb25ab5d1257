package osame.launcher.server;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import osame.setup.Database;
import osame.setup.Databases;
import osame.setup.LetterFormLoading;
import osame.setup.Login;
import osame.setup.Migration;
import osame.setup.ParameterLoading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the city's databases to this program's version and loads what the city configures. */
@Command(name = "migrate")
public final class MigrateCommand implements Callable<Integer> {

  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Option(names = "--create")
  private boolean create;

  @Option(names = "--parameters")
  private Path parameters;

  @Option(names = "--letters")
  private Path letters;

  private final Map<String, String> environment;

  /** With the environment of this process. */
  public MigrateCommand() {
    this(System.getenv());
  }

  MigrateCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    CityDatabases city = new CityDatabases(environment);
    PrintWriter out = spec.commandLine().getOut();
    for (Database database : Database.values()) {
      if (create) {
        Login admin = city.admin(database);
        admin.at("postgres").verify();
        Databases.create(admin, database, city.passwords(database));
      }
      migrate(out, database, city.owner(database));
    }
    loadParameters(out, city.owner(Database.GENERAL), parameters);
    loadLetterForms(out, city.owner(Database.GENERAL), letters);
    return 0;
  }

  /** Migrates one database and says so. */
  public static void migrate(PrintWriter out, Database database, Login owner) {
    owner.verify();
    int count = new Migration(database, owner.dataSource()).migrate();
    String text = count == 0 ? "migrate.upToDate" : "migrate.migrated";
    out.println(Messages.text(text, database.databaseName(), count));
  }

  /** Loads the parameters of a directory, or those that come with the program. */
  public static void loadParameters(PrintWriter out, Login owner, Path directory) {
    ParameterLoading loading = new ParameterLoading(owner);
    ParameterLoading.Result result =
        directory == null ? loading.loadPackaged() : loading.load(directory);
    out.println(
        Messages.text("migrate.parameters", result.loaded(), result.unchanged(), result.kept()));
  }

  /** Loads the forms of letters of a directory, or those that come with the program. */
  public static void loadLetterForms(PrintWriter out, Login owner, Path directory) {
    LetterFormLoading loading = new LetterFormLoading(owner);
    LetterFormLoading.Result result =
        directory == null ? loading.loadPackaged() : loading.load(directory);
    out.println(Messages.text("migrate.letterForms", result.loaded(), result.unchanged()));
  }
}
