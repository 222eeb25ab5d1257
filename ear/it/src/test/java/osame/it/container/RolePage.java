package osame.it.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code docs/roles.md}. */
public final class RolePage {

  private RolePage() {}

  /**
   * A row of one of its tables.
   *
   * @param title of the table: {@code REST}, or a bean
   * @param name of the endpoint or method
   * @param everybody whether it is for callers without any role too
   * @param roles whoever has one of them may call it
   */
  public record Line(String title, String name, boolean everybody, Set<String> roles) {}

  /** All rows of all tables. */
  public static List<Line> read(Reader text) throws IOException {
    List<Line> lines = new ArrayList<>();
    String title = null;
    List<String> columns = List.of();
    for (String line : new BufferedReader(text).lines().toList()) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (line.startsWith("#")) {
        title = line.replaceFirst("#+ ", "");
      } else if (line.startsWith("| `")) {
        lines.add(line(title, columns, cells));
      } else if (line.startsWith("| ") && !line.contains("---")) {
        columns = cells;
      }
    }
    return lines;
  }

  private static Line line(String title, List<String> columns, List<String> cells) {
    Set<String> roles = new TreeSet<>();
    for (int i = 2; i < columns.size() - 1; i++) {
      if (cells.get(i).equals("●")) {
        roles.add(columns.get(i));
      }
    }
    String first = cells.get(1);
    return new Line(title, first.split("`")[1], first.endsWith("*everybody*"), roles);
  }
}
