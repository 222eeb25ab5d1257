package osame.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern CODE = Pattern.compile("AC-E-[0-9]{3}");

  @Test
  void eachCodeHasItsSentenceAndNoSentenceIsIdle() throws IOException {
    Properties sentences = new Properties();
    try (Reader file =
        Files.newBufferedReader(
            Path.of("src/main/resources/osame/access/messages_ja.properties"))) {
      sentences.load(file);
    }
    assertThat(sentences.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes());
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(codes::add);
      }
    }
    return codes;
  }
}
