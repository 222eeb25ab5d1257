package osame.launcher.retention;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import osame.launcher.Answer;
import osame.launcher.Messages;
import osame.launcher.server.DatabaseOptions;
import osame.operations.api.Erasure;
import osame.setup.Database;
import osame.setup.Login;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code erase}: erases what an approver released, and certifies it. It may be run at any time,
 * such as each night: where nothing is released, nothing happens.
 */
@Command(name = "erase")
public final class EraseCommand implements Callable<Integer> {

  @Mixin private Answer answer;
  @Mixin private DatabaseOptions database;

  private final Map<String, String> environment;

  /** With the environment of this process. */
  public EraseCommand() {
    this(System.getenv());
  }

  EraseCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Login login = database.login(environment, Database.GENERAL, Database.GENERAL.retention());
    login.verify();
    Erasure erasure = ServiceLoader.load(Erasure.class).findFirst().orElseThrow();
    List<Long> certificates = erasure.run(login.dataSource(), Clock.systemUTC(), "erase");
    JsonArrayBuilder numbers = Json.createArrayBuilder();
    certificates.forEach(numbers::add);
    answer.print(
        Json.createObjectBuilder().add("certificates", numbers).build(),
        certificates.isEmpty()
            ? List.of(Messages.text("erase.nothing"))
            : certificates.stream().map(number -> Messages.text("erase.done", number)).toList());
    return 0;
  }
}
