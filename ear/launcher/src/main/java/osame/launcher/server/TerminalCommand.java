package osame.launcher.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.TerminalSecrets;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import osame.setup.Database;
import osame.setup.Login;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Lets the first terminal in, from which an administrator lets the others in; and programs, which
 * can't type a code.
 */
@Command(name = "terminal")
public final class TerminalCommand implements Callable<Integer> {

  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Option(names = "--name", required = true)
  private String name;

  @Option(names = "--place", required = true)
  private String place;

  @Option(names = "--program")
  private boolean program;

  @Option(names = "--data-dir", defaultValue = "osame-data")
  private Path directory;

  private final Map<String, String> environment;

  /** With the environment of this process. */
  public TerminalCommand() {
    this(System.getenv());
  }

  TerminalCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Login owner = new CityDatabases(environment).owner(Database.GENERAL);
    owner.verify();
    String key = new TerminalKey(environment, new DataDirectory(directory)).read();
    String code = TerminalSecrets.newCode();
    try (Handle handle = Jdbi.create(owner.dataSource()).open()) {
      long terminalId =
          handle
              .createQuery(sql("invite-terminal"))
              .bind("name", name)
              .bind("place", place)
              .bind("codeDigest", TerminalSecrets.digestOfCode(key, code))
              .mapTo(Long.class)
              .findOne()
              .orElseThrow(() -> new LauncherException("LN-E-050", name));
      if (program) {
        String token = TerminalSecrets.newToken(terminalId);
        handle
            .createUpdate(sql("enrol-terminal"))
            .bind("terminalId", terminalId)
            .bind("tokenDigest", TerminalSecrets.digestOfToken(key, token))
            .execute();
        say("terminal.token", token);
      } else {
        say("terminal.code", code);
      }
    }
    return 0;
  }

  private void say(String text, String secret) {
    spec.commandLine().getOut().println(Messages.text(text, name, secret));
  }

  private static String sql(String name) {
    return ClasspathSqlLocator.create().getResource("osame/launcher/server/" + name + ".sql");
  }
}
