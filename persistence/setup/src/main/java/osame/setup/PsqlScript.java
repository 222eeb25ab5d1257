package osame.setup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Runs the few features of psql that the scripts of {@code config/database} use, so that one file
 * serves an administrator at psql and this program: statements ending in a semicolon at the end of
 * a line, {@code :'variable'}, {@code \gexec}, {@code \connect}, {@code --} lines; {@code \set} is
 * skipped, and the first error stops.
 */
final class PsqlScript {

  /** Opens a database of the server by name. */
  interface Connector {
    Connection open(String database) throws SQLException;
  }

  private final String name;
  private final String text;

  PsqlScript(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * @param variables values of {@code :'variable'}
   * @throws SetupException ST-E-007 with the line's number, without the statement: it may hold a
   *     password
   */
  void run(Connector connector, String database, Map<String, String> variables) {
    int line = 0;
    Connection connection = null;
    try {
      connection = connector.open(database);
      StringBuilder statement = new StringBuilder();
      for (String raw : text.lines().toList()) {
        line++;
        String stripped = raw.strip();
        if (stripped.startsWith("--") || stripped.startsWith("\\set") || stripped.isEmpty()) {
          continue;
        } else if (stripped.startsWith("\\connect ")) {
          connection.close();
          connection = connector.open(stripped.substring("\\connect ".length()));
        } else if (stripped.equals("\\gexec")) {
          for (String generated : query(connection, take(statement, variables))) {
            execute(connection, generated);
          }
        } else if (stripped.endsWith(";")) {
          statement.append(raw, 0, raw.lastIndexOf(';'));
          execute(connection, take(statement, variables));
        } else {
          statement.append(raw).append('\n');
        }
      }
    } catch (SQLException e) {
      throw new SetupException(e, "ST-E-007", name + ":" + line, e.getMessage());
    } finally {
      close(connection);
    }
  }

  private static String take(StringBuilder statement, Map<String, String> variables) {
    String sql = statement.toString();
    statement.setLength(0);
    UnaryOperator<String> quote = value -> "'" + value.replace("'", "''") + "'";
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      sql = sql.replace(":'" + variable.getKey() + "'", quote.apply(variable.getValue()));
    }
    return sql;
  }

  private static List<String> query(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void close(Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        System.getLogger(PsqlScript.class.getName()).log(System.Logger.Level.DEBUG, "close", e);
      }
    }
  }
}
