package osame.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class MainTest {

  /** A command added without its text in the bundle fails here. */
  @Test
  void everyCommandAndEveryArgumentIsExplained() {
    explained(Main.commandLine());
  }

  private static void explained(CommandLine commandLine) {
    CommandSpec spec = commandLine.getCommandSpec();
    assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
    for (ArgSpec argument : spec.args()) {
      assertThat(argument.description()).as(spec.qualifiedName() + " " + argument).isNotEmpty();
    }
    commandLine.getSubcommands().values().forEach(MainTest::explained);
  }
}
