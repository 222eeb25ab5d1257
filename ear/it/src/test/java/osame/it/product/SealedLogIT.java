package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The log of a city at work, verified from outside while it goes on being written. */
@ExtendWith(SharedDemo.class)
class SealedLogIT {

  @TempDir private Path directory;

  private Command command(Product demo, String... arguments) {
    Command command =
        Command.start(
            directory.resolve("command"),
            Map.of(),
            Stream.concat(
                    List.of(arguments).stream(),
                    Stream.of("--data-dir", demo.directory().toString()))
                .toList());
    assertThat(command.awaitEnd()).as(command.output() + command.errors()).isZero();
    return command;
  }

  @Test
  @Tag("CM-023")
  void everythingThatWasLoggedIsSealed(Product demo) {
    demo.officer("kansa").get("business-date");
    assertThat(command(demo, "verify-log", "--json").output()).contains("\"valid\": true");
    String export = directory.resolve("log.jsonl").toString();
    command(demo, "verify-log", "export", "--to", export);
    assertThat(command(demo, "verify-log", "--export", export).output()).contains("封印されたとおりです");
  }
}
