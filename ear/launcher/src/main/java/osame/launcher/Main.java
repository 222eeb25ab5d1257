package osame.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import osame.foundation.calendar.Wareki;
import osame.launcher.calc.CalcCommand;
import osame.launcher.check.CheckCommand;
import osame.launcher.demo.DemoCommand;
import osame.launcher.log.VerifyLogCommand;
import osame.launcher.retention.EraseCommand;
import osame.launcher.server.FirstAdministratorCommand;
import osame.launcher.server.MigrateCommand;
import osame.launcher.server.OfficerCommand;
import osame.launcher.server.ServeCommand;
import osame.launcher.server.TerminalCommand;
import osame.launcher.server.TrialCertificateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** Entry point of {@code osame.jar}. */
@Command(
    name = "osame",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      MigrateCommand.class,
      FirstAdministratorCommand.class,
      OfficerCommand.class,
      TerminalCommand.class,
      TrialCertificateCommand.class,
      CalcCommand.class,
      CheckCommand.class,
      VerifyLogCommand.class,
      EraseCommand.class
    })
public final class Main {

  /** Migrations tell their outcome by a result, not line by line on the error output. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  @CommandLine.Mixin private HelpOption help;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    FLYWAY.setLevel(Level.WARNING);
    CommandLine commandLine = commandLine();
    // always UTF-8, whatever the locale of the shell
    commandLine.setOut(utf8(FileDescriptor.out));
    commandLine.setErr(utf8(FileDescriptor.err));
    int exitCode = commandLine.execute(args);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    System.exit(exitCode);
  }

  /** The commands with their texts, converters and handling of errors; tests run it in-process. */
  public static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    ErrorHandler errors = new ErrorHandler();
    return commandLine
        .setResourceBundle(Messages.bundle())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Main::day)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  private static LocalDate day(String text) {
    try {
      return Wareki.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
