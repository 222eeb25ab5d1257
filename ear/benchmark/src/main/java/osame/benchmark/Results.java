package osame.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The raw values of a run and the table of medians and ratios. */
final class Results {

  /**
   * One measured round.
   *
   * @param millis wall-clock time
   * @param walBytes write-ahead log written meanwhile by the whole server
   */
  record Round(String way, int round, int lines, long millis, long walBytes) {

    long linesPerSecond() {
      return lines * 1000L / Math.max(1, millis);
    }
  }

  private final List<Round> rounds = new ArrayList<>();

  void add(Round round) {
    rounds.add(round);
  }

  /** Writes every round as CSV. */
  void write(Path file) throws IOException {
    StringBuilder text =
        new StringBuilder("way,round,lines,millis,lines_per_second,wal_bytes_per_line\n");
    for (Round r : rounds) {
      text.append(
          "%s,%d,%d,%d,%d,%d%n"
              .formatted(
                  r.way, r.round, r.lines, r.millis, r.linesPerSecond(), r.walBytes / r.lines));
    }
    Files.writeString(file, text);
  }

  /** Prints medians and, for each other way, how many times as fast the first one is. */
  void print(PrintStream out) {
    Map<String, List<Round>> byWay = new LinkedHashMap<>();
    rounds.forEach(r -> byWay.computeIfAbsent(r.way, w -> new ArrayList<>()).add(r));
    long first = median(byWay.values().iterator().next());
    out.printf("%-34s %10s %10s %12s%n", "way", "lines/s", "WAL B/line", "Osame is x");
    byWay.forEach(
        (way, list) ->
            out.printf(
                "%-34s %10d %10d %9d.%02d%n",
                way,
                median(list),
                list.get(list.size() / 2).walBytes / list.get(0).lines,
                first / Math.max(1, median(list)),
                first * 100 / Math.max(1, median(list)) % 100));
  }

  private static long median(List<Round> list) {
    return list.stream()
        .mapToLong(Round::linesPerSecond)
        .sorted()
        .skip(list.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
