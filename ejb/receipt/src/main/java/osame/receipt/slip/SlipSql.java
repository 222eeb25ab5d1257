package osame.receipt.slip;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The package's statements. */
final class SlipSql {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private SlipSql() {}

  static String of(String name) {
    return SQL.locate("osame.receipt.slip." + name);
  }
}
