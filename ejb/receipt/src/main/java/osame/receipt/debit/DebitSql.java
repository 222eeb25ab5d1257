package osame.receipt.debit;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The statements of this package. */
final class DebitSql {

  private static final ClasspathSqlLocator LOCATOR = ClasspathSqlLocator.create();

  private DebitSql() {}

  static String of(String name) {
    return LOCATOR.locate("osame.receipt.debit." + name);
  }
}
