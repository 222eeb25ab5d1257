package osame.persistence.general;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Reads records as texts for people, by SQL that lies beside a class: the first column names the
 * record, the others are its items. The bundle {@code held} beside it has the names: of the section
 * {@code key}, of its items {@code key.columns} with commas between, of a code {@code code.CODE}.
 */
public final class NamedTables {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private final String folder;
  private final ResourceBundle names;

  /** A record as text. */
  @FunctionalInterface
  public interface Row<T> {
    /**
     * @param section key of the section
     * @param title its name
     * @param rowId what names the record within it
     * @param text names and values of its items
     */
    T of(String section, String title, String rowId, String text);
  }

  /**
   * @param owner class beside which SQL and bundle lie
   */
  public NamedTables(Class<?> owner) {
    String place = owner.getPackageName();
    folder = place.replace('.', '/');
    names = ResourceBundle.getBundle(place + ".held", Locale.JAPANESE, owner.getClassLoader());
  }

  /** The records that concern a person, section by section. */
  public <T> List<T> read(Handle handle, List<String> sections, String person, Row<T> row) {
    return sections.stream()
        .flatMap(section -> read(handle, section, person, row).stream())
        .toList();
  }

  private <T> List<T> read(Handle handle, String section, String person, Row<T> row) {
    String title = names.getString(section);
    String[] columns = names.getString(section + ".columns").split(",");
    return handle
        .createQuery(SQL.getResource(folder + "/" + section + ".sql"))
        .bind("person", person)
        .map(
            (result, context) -> row.of(section, title, result.getString(1), text(columns, result)))
        .list();
  }

  private String text(String[] columns, ResultSet row) throws SQLException {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      String value = row.getString(i + 2);
      if (value != null && !value.isEmpty()) {
        items.add(columns[i] + "：" + name(value));
      }
    }
    return String.join("　", items);
  }

  private String name(String value) {
    String key = "code." + value;
    return names.containsKey(key) ? names.getString(key) : value;
  }
}
