package osame.operations.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import osame.letter.LetterContent;

/** A letter that waits to be drawn. */
record Waiting(long letterId, long number, LetterContent content) {

  static Waiting of(ResultSet row, StatementContext context) throws SQLException {
    return new Waiting(
        row.getLong("letter_id"),
        row.getLong("number"),
        ContentJson.read(row.getString("content")));
  }
}
