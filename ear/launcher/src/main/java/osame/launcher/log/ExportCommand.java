package osame.launcher.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import osame.launcher.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code verify-log export}: writes the whole log to a file that can be checked elsewhere. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

  @Mixin private HelpOption help;
  @Mixin private LogDatabaseOptions database;
  @Spec private CommandSpec spec;

  @Option(names = "--to", paramLabel = "FILE", required = true)
  private Path to;

  private final Map<String, String> environment;

  ExportCommand() {
    this(System.getenv());
  }

  ExportCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try {
      new ExportFile(to).write(new DatabaseLog(database.login(environment)));
    } catch (IOException e) {
      throw new UsageException(spec.commandLine(), "verifyLog.unwritable", to);
    }
    spec.commandLine().getOut().println(Messages.text("verifyLog.exported", to));
    return 0;
  }
}
