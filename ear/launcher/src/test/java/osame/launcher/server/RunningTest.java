package osame.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTest {

  @Test
  void stopsWhatWasStartedLastFirst() {
    List<String> stopped = new ArrayList<>();
    try (Running running = new Running()) {
      running.start(() -> () -> stopped.add("database"));
      running.start(() -> () -> stopped.add("application"));
    }
    assertThat(stopped).containsExactly("application", "database");
  }
}
