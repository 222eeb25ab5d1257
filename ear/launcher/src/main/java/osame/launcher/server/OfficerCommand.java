package osame.launcher.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import osame.launcher.HelpOption;
import osame.launcher.Messages;
import osame.setup.Database;
import osame.setup.Login;
import osame.setup.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Opens an officer's account on the city's own database and prints its first password, once. There
 * is no built-in account: this is how the first ones come to be.
 */
@Command(name = "officer")
public final class OfficerCommand implements Callable<Integer> {

  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Option(names = "--user-id", required = true)
  private String userId;

  @Option(names = "--name", required = true)
  private String name;

  @Option(names = "--role", required = true)
  private List<String> roles;

  private final Map<String, String> environment;

  /** With the environment of this process. */
  public OfficerCommand() {
    this(System.getenv());
  }

  OfficerCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Login owner = new CityDatabases(environment).owner(Database.GENERAL);
    owner.verify();
    String password = Passwords.random();
    if (!new OfficerAccounts(owner).open(userId, name, roles, password)) {
      throw new LauncherException("LN-E-011", userId);
    }
    spec.commandLine().getOut().println(Messages.text("officer.opened", userId, password));
    return 0;
  }
}
