package osame.addressing.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.addressing.api.AddresseeCriteria;
import osame.addressing.api.LackingItem;

/** An officer's latest searches; the same search again only moves to the top. */
final class RecentSearches {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private RecentSearches() {}

  static void keep(Handle handle, String officer, AddresseeCriteria criteria, Instant now) {
    handle
        .createUpdate(SQL.locate("osame.addressing.search.keep-recent"))
        .bind("officer", officer)
        .bind("number", text(criteria.number()))
        .bind("name", text(criteria.name()))
        .bind("birthDate", criteria.birthDate())
        .bind("address", text(criteria.address()))
        .bind("past", criteria.past())
        .bind("lacking", criteria.lacking())
        .bind("now", now)
        .execute();
    handle
        .createUpdate(SQL.locate("osame.addressing.search.drop-older"))
        .bind("officer", officer)
        .execute();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  static List<AddresseeCriteria> of(Handle handle, String officer) {
    return handle
        .createQuery(SQL.locate("osame.addressing.search.recent"))
        .bind("officer", officer)
        .map((row, context) -> criteria(row))
        .list();
  }

  private static AddresseeCriteria criteria(ResultSet row) throws SQLException {
    String lacking = row.getString("lacking");
    return new AddresseeCriteria(
        row.getString("number"),
        row.getString("name"),
        row.getObject("birth_date", LocalDate.class),
        row.getString("address"),
        row.getBoolean("past"),
        lacking == null ? null : LackingItem.valueOf(lacking));
  }
}
