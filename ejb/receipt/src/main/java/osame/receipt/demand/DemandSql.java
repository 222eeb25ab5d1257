package osame.receipt.demand;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The package's statements. */
final class DemandSql {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private DemandSql() {}

  static String of(String name) {
    return SQL.locate("osame.receipt.demand." + name);
  }
}
