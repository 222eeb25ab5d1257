package osame.launcher.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the text format of PostgreSQL's COPY. */
final class CopyText {

  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
          .appendPattern("[XXX][X]")
          .toFormatter();

  private CopyText() {}

  /** A line's values by column, null for NULL. */
  static Map<String, String> row(List<String> columns, String line) {
    String[] values = line.split("\t", -1);
    if (values.length != columns.size()) {
      throw new IllegalArgumentException("columns: " + values.length);
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      row.put(columns.get(i), value(values[i]));
    }
    return row;
  }

  private static String value(String text) {
    if (text.equals("\\N")) {
      return null;
    }
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder value = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        c = unescaped(text.charAt(i));
      }
      value.append(c);
    }
    return value.toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> '\u000b';
      default -> c;
    };
  }

  /** Microseconds since 1970 of a timestamp in ISO style, of whatever zone. */
  static long micros(String timestamp) {
    return ChronoUnit.MICROS.between(
        Instant.EPOCH, OffsetDateTime.parse(timestamp, TIMESTAMP).toInstant());
  }

  /** {@code true} or {@code false}. */
  static String truth(String value) {
    return Boolean.toString(value.equals("t"));
  }
}
