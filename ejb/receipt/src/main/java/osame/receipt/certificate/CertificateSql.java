package osame.receipt.certificate;

import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The package's statements. */
final class CertificateSql {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  private CertificateSql() {}

  static String of(String name) {
    return SQL.locate("osame.receipt.certificate." + name);
  }
}
