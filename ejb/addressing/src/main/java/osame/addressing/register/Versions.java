package osame.addressing.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.SqlStatement;
import osame.access.api.Act;
import osame.addressing.api.AddresseeFacts;
import osame.addressing.api.AddresseeVersion;
import osame.foundation.AddresseeNumber;
import osame.foundation.DatePeriod;
import osame.persistence.general.Moments;

/** The history of one addressee: versions are closed and added, never overwritten. */
final class Versions {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
  private static final String FACTS = FactColumns.list("");
  private static final String BINDS = FactColumns.list(":");

  private final Handle handle;
  private final AddresseeNumber number;

  Versions(Handle handle, AddresseeNumber number) {
    this.handle = handle;
    this.number = number;
  }

  /** Adds an addressee whose history begins. */
  void begin(AddresseeFacts facts, LocalDate from, Recorded recorded) {
    bindSearch(bindFacts(handle.createUpdate(sql("add-addressee")), facts), facts)
        .define("facts", FACTS)
        .define("binds", BINDS)
        .bind("number", number.value())
        .bind("updatedBy", recorded.by())
        .execute();
    add(facts, DatePeriod.startingOn(from), recorded);
  }

  /** When, by whom and why something is recorded. */
  record Recorded(Act act, String by, Instant at) {}

  /**
   * Records that these are the facts in the period. Versions of the period are taken to be so no
   * more; what of them lies before and after it stands as new versions.
   */
  void write(AddresseeFacts facts, DatePeriod period, Recorded recorded) {
    handle
        .createUpdate(sql("supersede"))
        .bind("number", number.value())
        .bind("from", period.from())
        .bind("until", period.until())
        .bind("by", recorded.by())
        .bind("at", recorded.at())
        .execute();
    handle
        .createUpdate(sql("keep-rest"))
        .define("facts", FACTS)
        .bind("number", number.value())
        .bind("from", period.from())
        .bind("until", period.until())
        .bind("by", recorded.by())
        .bind("at", recorded.at())
        .execute();
    add(facts, period, recorded);
    refresh(facts, recorded);
  }

  private void add(AddresseeFacts facts, DatePeriod period, Recorded recorded) {
    bindFacts(handle.createUpdate(sql("add-version")), facts)
        .define("facts", FACTS)
        .define("binds", BINDS)
        .bind("number", number.value())
        .bind("from", period.from())
        .bind("until", period.until())
        .bind("at", recorded.at())
        .bind("reason", recorded.act().reason())
        .bind("requestId", recorded.act().requestId())
        .bind("by", recorded.by())
        .execute();
  }

  /** Brings the master to what the latest version says; what was folded before stays findable. */
  private void refresh(AddresseeFacts written, Recorded recorded) {
    AddresseeFacts now = latest().orElseThrow().facts();
    List<String> past = FactColumns.searchValues(written);
    bindSearch(handle.createUpdate(sql("refresh")), now)
        .define("facts", FACTS)
        .bind("number", number.value())
        .bind("past", past.equals(FactColumns.searchValues(now)) ? null : String.join("|", past))
        .bind("updatedBy", recorded.by())
        .execute();
  }

  private static <S extends SqlStatement<S>> S bindFacts(S statement, AddresseeFacts facts) {
    Iterator<Object> values = FactColumns.values(facts).iterator();
    Map<String, Object> bound = new HashMap<>();
    FactColumns.NAMES.forEach(name -> bound.put(name, values.next()));
    return statement.bindMap(bound);
  }

  private static <S extends SqlStatement<S>> S bindSearch(S statement, AddresseeFacts facts) {
    List<String> search = FactColumns.searchValues(facts);
    for (int i = 0; i < search.size(); i++) {
      statement.bind(FactColumns.SEARCH.get(i), search.get(i));
    }
    return statement;
  }

  /** The version that holds today. */
  Optional<AddresseeVersion> latest() {
    return handle
        .createQuery(sql("latest"))
        .define("facts", FactColumns.list("a."))
        .bind("number", number.value())
        .map((row, context) -> read(row))
        .findOne();
  }

  /** First day of the next version after the day; null if there is none. */
  LocalDate nextAfter(LocalDate day) {
    return handle
        .createQuery(sql("next-after"))
        .bind("number", number.value())
        .bind("day", day)
        .mapTo(LocalDate.class)
        .findOne()
        .orElse(null);
  }

  static AddresseeVersion read(ResultSet row) throws SQLException {
    LocalDate from = row.getObject("valid_from", LocalDate.class);
    return new AddresseeVersion(
        row.getLong("addressee_version_id"),
        new AddresseeNumber(row.getString("addressee_number")),
        FactColumns.read(row),
        from == null ? null : new DatePeriod(from, row.getObject("valid_until", LocalDate.class)),
        Moments.of(row, "recorded_at"),
        Moments.of(row, "superseded_at"),
        row.getString("reason"),
        row.getString("recorded_by"),
        row.getString("superseded_by"));
  }

  static String sql(String name) {
    return SQL.locate("osame.addressing.register." + name);
  }
}
