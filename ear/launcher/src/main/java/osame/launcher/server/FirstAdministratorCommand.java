package osame.launcher.server;

import java.util.Map;
import java.util.concurrent.Callable;
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
 * Opens the account of a city's first administrator and prints its one-time code. There is no
 * built-in account and no built-in password: everybody else is opened by this administrator.
 */
@Command(name = "first-administrator")
public final class FirstAdministratorCommand implements Callable<Integer> {

  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Option(names = "--user-id", required = true)
  private String userId;

  @Option(names = "--name", required = true)
  private String name;

  @Option(names = "--hours", defaultValue = "24")
  private int hours;

  private final Map<String, String> environment;

  /** With the environment of this process. */
  public FirstAdministratorCommand() {
    this(System.getenv());
  }

  FirstAdministratorCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Login owner = new CityDatabases(environment).owner(Database.GENERAL);
    owner.verify();
    String code = new OfficerAccounts(owner).openFirstAdministrator(userId, name, hours);
    spec.commandLine()
        .getOut()
        .println(Messages.text("firstAdministrator.opened", userId, hours, code));
    return 0;
  }
}
