package osame.operations.right;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.foundation.AddresseeNumber;
import osame.operations.api.HeldRow;
import osame.operations.api.PersonRequest;
import osame.operations.api.PersonRequestDecision;
import osame.operations.api.PersonRequestKind;
import osame.operations.api.RedactionGround;

/** Reads requests and their redactions. */
final class PersonRequestRows {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  /** A record, or with an empty row a whole section. */
  private record Place(String section, String rowId) {}

  private PersonRequestRows() {}

  static String sql(String name) {
    return SQL.getResource("osame/operations/right/" + name + ".sql");
  }

  static Optional<PersonRequest> find(Handle handle, long id) {
    return handle
        .createQuery(sql("find"))
        .bind("id", id)
        .map((row, context) -> request(row))
        .findOne();
  }

  static PersonRequest request(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return new PersonRequest(
        row.getLong("person_request_id"),
        PersonRequestKind.valueOf(row.getString("kind")),
        new AddresseeNumber(row.getString("addressee_number")),
        row.getString("applicant"),
        row.getString("identification"),
        row.getString("subject"),
        row.getObject("submitted_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getString("extension"),
        decision == null ? null : PersonRequestDecision.valueOf(decision),
        row.getObject("decided_on", LocalDate.class),
        row.getString("decided_by"),
        row.getString("outcome"),
        row.getObject("lifted_on", LocalDate.class),
        row.getString("received_by"));
  }

  /** Which records of a request are to be left out, and why. */
  static final class Redactions {

    private final Map<Place, RedactionGround> grounds = new HashMap<>();

    static Redactions read(Handle handle, long id) {
      Redactions redactions = new Redactions();
      handle
          .createQuery(sql("redactions"))
          .bind("id", id)
          .map(
              (row, context) ->
                  redactions.grounds.put(
                      new Place(row.getString("section"), row.getString("row_id")),
                      RedactionGround.valueOf(row.getString("ground"))))
          .list();
      return redactions;
    }

    /** The ground; null if the record is disclosed. */
    RedactionGround of(HeldRow row) {
      RedactionGround own = grounds.get(new Place(row.section(), row.rowId()));
      return own == null ? grounds.get(new Place(row.section(), "")) : own;
    }
  }
}
