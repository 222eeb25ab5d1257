package osame.foundation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures that cities and ministries printed, from {@code published-figures.txt}. */
public final class PublishedFigures {

  private PublishedFigures() {}

  /** One printed figure: what was given and what must come out. */
  public record Figure(
      String kind, String source, Map<String, String> given, Map<String, String> expected) {

    public LocalDate day(String key) {
      return LocalDate.parse(given.get(key));
    }

    public Yen yen(String key) {
      return Yen.of(Long.parseLong(given.get(key)));
    }

    @Override
    public String toString() {
      return source + " " + given;
    }
  }

  public static Stream<Figure> of(String kind) {
    return all().filter(figure -> figure.kind().equals(kind));
  }

  public static Stream<Figure> all() {
    try (InputStream in = PublishedFigures.class.getResourceAsStream("published-figures.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(PublishedFigures::figure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Figure figure(String line) {
    String[] cells = line.split("\\|", -1);
    return new Figure(cells[0], cells[1], pairs(cells[2]), pairs(cells[3]));
  }

  private static Map<String, String> pairs(String text) {
    return Arrays.stream(text.split(" "))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
