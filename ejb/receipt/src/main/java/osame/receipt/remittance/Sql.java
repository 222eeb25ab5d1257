package osame.receipt.remittance;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The statements of this package. */
final class Sql {

  private static final ClasspathSqlLocator LOCATOR = ClasspathSqlLocator.create();

  private Sql() {}

  static String of(String name) {
    return LOCATOR.locate("osame.receipt.remittance." + name);
  }
}
