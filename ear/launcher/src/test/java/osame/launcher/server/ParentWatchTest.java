package osame.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentWatchTest {

  @TempDir Path directory;

  @Test
  void theChildEndsWhenThePipeToItsParentBreaks() throws IOException, InterruptedException {
    Path program =
        Files.writeString(
            directory.resolve("Sleeper.java"),
            """
        class Sleeper {
          public static void main(String[] arguments) throws Exception {
            Thread.sleep(600_000);
          }
        }
        """);
    DataDirectory data = new DataDirectory(directory);
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + data.parentWatch(),
                program.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    assertThat(child.waitFor(1, TimeUnit.SECONDS)).isFalse();
    child.getOutputStream().close();
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }
}
