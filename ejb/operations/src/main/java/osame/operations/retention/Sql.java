package osame.operations.retention;

import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The SQL beside these classes. */
final class Sql {

  private static final ClasspathSqlLocator LOCATOR = ClasspathSqlLocator.create();

  private Sql() {}

  static String of(String name) {
    return LOCATOR.getResource("osame/operations/retention/" + name + ".sql");
  }

  static List<String> all(String... names) {
    return Arrays.stream(names).map(Sql::of).toList();
  }
}
