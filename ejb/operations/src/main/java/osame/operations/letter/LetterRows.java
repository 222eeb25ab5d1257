package osame.operations.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.statement.StatementContext;
import osame.foundation.AddresseeNumber;
import osame.foundation.BusinessDate;
import osame.foundation.FiscalYear;
import osame.operations.api.Letter;
import osame.operations.api.LetterFault;
import osame.operations.api.LetterNumber;
import osame.operations.api.LetterState;
import osame.operations.api.PostalZone;
import osame.operations.api.PrintLot;
import osame.operations.api.PrintLotPart;

/** Reads rows of letters and print lots. */
final class LetterRows {

  private LetterRows() {}

  static Letter letter(ResultSet row, StatementContext context) throws SQLException {
    return new Letter(
        row.getLong("letter_id"),
        row.getString("form"),
        row.getString("title"),
        new LetterNumber(
            row.getString("counter"),
            new FiscalYear(row.getInt("fiscal_year")),
            row.getLong("number")),
        row.getString("reference"),
        new AddresseeNumber(row.getString("addressee_number")),
        LetterState.valueOf(row.getString("state")),
        row.getObject("print_lot_id", Long.class),
        row.getInt("part_no"),
        row.getInt("first_page"),
        row.getInt("pages"),
        new BusinessDate(row.getObject("issued_on", LocalDate.class)),
        row.getString("issued_by"));
  }

  static LetterFault fault(ResultSet row, StatementContext context) throws SQLException {
    return new LetterFault(row.getString("code"), row.getString("field"), row.getString("detail"));
  }

  static PrintLot printLot(ResultSet row, StatementContext context) throws SQLException {
    return new PrintLot(
        row.getLong("print_lot_id"),
        row.getString("form"),
        row.getString("title"),
        row.getString("name"),
        new BusinessDate(row.getObject("issued_on", LocalDate.class)),
        row.getString("ordered_by"),
        row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
        row.getLong("letters"),
        row.getLong("drawn"),
        row.getLong("overflow"),
        row.getLong("withdrawn"),
        row.getLong("pages"),
        row.getInt("parts"),
        row.getLong("envelopes"));
  }

  static PrintLotPart part(ResultSet row, StatementContext context) throws SQLException {
    return new PrintLotPart(
        row.getInt("part_no"),
        row.getLong("file_id"),
        row.getString("sha256"),
        row.getLong("size"),
        row.getLong("letters"),
        row.getLong("pages"),
        row.getLong("first_number"),
        row.getLong("last_number"));
  }

  static PostalZone zone(ResultSet row, StatementContext context) throws SQLException {
    return new PostalZone(
        row.getString("prefix"),
        row.getLong("envelopes"),
        row.getLong("first_number"),
        row.getLong("last_number"));
  }
}
