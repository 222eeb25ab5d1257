package osame.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** COPY of lines into a table of (line_no, notice_number, amount). */
final class Copy {

  private Copy() {}

  static void lines(Connection connection, String statement, List<Line> lines) throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Line line : lines) {
      text.append(++number)
          .append('\t')
          .append(line.noticeNumber())
          .append('\t')
          .append(line.amount())
          .append('\n');
      if (text.length() > 60_000) {
        flush(copy, text);
      }
    }
    flush(copy, text);
    copy.endCopy();
  }

  private static void flush(CopyIn copy, StringBuilder text) throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }
}
