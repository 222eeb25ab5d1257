package osame.operations.letter;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The statements of this package. */
final class Sql {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private Sql() {}

  static String of(String name) {
    return SQL.locate("osame.operations.letter." + name);
  }
}
