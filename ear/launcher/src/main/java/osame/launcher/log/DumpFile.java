package osame.launcher.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osame.access.api.LogLeaf;
import osame.access.api.LogSubjects;

/**
 * The operation log in a plain dump of {@code pg_dump}. Its rows come in the order of the tables,
 * so that hashes of all rows and the subjects are held in memory.
 */
final class DumpFile implements LogSource {

  private static final Pattern COPY =
      Pattern.compile("COPY access\\.([a-z0-9_]+) \\(([a-z_, ]+)\\) FROM stdin;");

  private record Leaf(long id, byte[] rowHash, byte[] subjectsHash, Long erasedBy) {}

  private final Path file;
  private final Map<Long, Leaf> leaves = new TreeMap<>();
  private final Map<Long, List<LoggedRow.Content>> rows = new TreeMap<>();
  private final Map<Long, LogSubjects> subjects = new HashMap<>();
  private boolean hasLeaves;

  DumpFile(Path file) {
    this.file = file;
  }

  @Override
  public void forEach(Consumer<LoggedRow> check) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String line = lines.readLine();
      while (line != null) {
        Matcher copy = COPY.matcher(line);
        if (copy.matches()) {
          table(lines, copy.group(1), List.of(copy.group(2).split(", ")));
        }
        line = lines.readLine();
      }
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw new IOException(e);
    }
    if (!hasLeaves) {
      throw new IOException("no leaves");
    }
    give(check);
  }

  private void table(BufferedReader lines, String table, List<String> columns) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.equals("\\.")) {
      if (table.startsWith("operation_log_subject")) {
        subject(CopyText.row(columns, line));
      } else if (table.startsWith("operation_log")) {
        row(CopyText.row(columns, line));
      } else if (table.equals("log_leaf")) {
        leaf(CopyText.row(columns, line));
      }
      line = lines.readLine();
    }
    hasLeaves |= table.equals("log_leaf");
  }

  private void subject(Map<String, String> subject) {
    subjects
        .computeIfAbsent(Long.valueOf(subject.get("operation_log_id")), id -> new LogSubjects())
        .add(subject.get("addressee_number"), CopyText.micros(subject.get("recorded_at")));
  }

  private void row(Map<String, String> row) {
    row.put("recorded_at", Long.toString(CopyText.micros(row.get("recorded_at"))));
    row.put("number_touched", CopyText.truth(row.get("number_touched")));
    List<String> values = new ArrayList<>();
    LogLeaf.COLUMNS.forEach(column -> values.add(row.get(column)));
    rows.computeIfAbsent(Long.valueOf(row.get("operation_log_id")), id -> new ArrayList<>(1))
        .add(RowText.content(values));
  }

  private void leaf(Map<String, String> leaf) {
    leaves.put(
        Long.valueOf(leaf.get("leaf_index")),
        new Leaf(
            Long.parseLong(leaf.get("operation_log_id")),
            HexFormat.of().parseHex(leaf.get("row_hash").substring(2)),
            HexFormat.of().parseHex(leaf.get("subjects_hash").substring(2)),
            leaf.get("erased_by") == null ? null : Long.valueOf(leaf.get("erased_by"))));
  }

  private void give(Consumer<LoggedRow> check) {
    Set<Long> given = new HashSet<>();
    leaves.forEach(
        (index, leaf) -> {
          given.add(leaf.id());
          for (LoggedRow.Content content : contents(leaf.id())) {
            check.accept(
                new LoggedRow(
                    leaf.id(),
                    index,
                    leaf.rowHash(),
                    leaf.subjectsHash(),
                    leaf.erasedBy(),
                    content,
                    subjectsHash(leaf.id())));
          }
        });
    Set<Long> others = new TreeSet<>(rows.keySet());
    others.addAll(subjects.keySet());
    others.removeAll(given);
    for (long id : others) {
      for (LoggedRow.Content content : contents(id)) {
        check.accept(new LoggedRow(id, null, null, null, null, content, subjectsHash(id)));
      }
    }
  }

  /** As many as there are, and null if there is none. */
  private List<LoggedRow.Content> contents(long id) {
    List<LoggedRow.Content> none = new ArrayList<>();
    none.add(null);
    return rows.getOrDefault(id, none);
  }

  private byte[] subjectsHash(long id) {
    return subjects.getOrDefault(id, new LogSubjects()).hash();
  }
}
