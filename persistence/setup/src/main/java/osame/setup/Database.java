package osame.setup;

import java.util.List;

/** The two databases of a city, each with its own three logins. */
public enum Database {
  GENERAL(
      "general", List.of("access", "operations", "addressing", "receipt", "arrears", "linkage")),
  /** The vault of personal numbers; in production on a server of its own. */
  NUMBERS("numbers", List.of("numbers"));

  private final String prefix;
  private final List<String> schemas;

  Database(String prefix, List<String> schemas) {
    this.prefix = prefix;
    this.schemas = schemas;
  }

  /** Name of the database. */
  public String databaseName() {
    return "osame_" + prefix;
  }

  /** One schema per module, in the order of migration: a schema refers only to those before it. */
  public List<String> schemas() {
    return schemas;
  }

  /** Owns the schemas and migrates. */
  public String owner() {
    return prefix + "_owner";
  }

  /** The application's login; owns nothing. */
  public String app() {
    return prefix + "_app";
  }

  /** Erases what the law lets go. */
  public String retention() {
    return prefix + "_retention";
  }

  /** All logins: owner, application, retention. */
  public List<String> logins() {
    return List.of(owner(), app(), retention());
  }

  /** Name of the script under {@code config/database} that creates it. */
  String script() {
    return "create-" + prefix + ".sql";
  }
}
