package osame.launcher.server;

import java.util.Map;
import java.util.TreeMap;
import osame.setup.Database;
import osame.setup.Login;

/**
 * The city's databases as the environment names them, for each {@code D} of {@code GENERAL} and
 * {@code NUMBERS}: {@code OSAME_D_DB_URL}; the application's {@code OSAME_D_DB_USER} and {@code …
 * _PASSWORD}; the owner's {@code OSAME_D_OWNER_USER} and {@code …_PASSWORD}; that of retention,
 * {@code OSAME_D_RETENTION_USER} and {@code …_PASSWORD}; to create, the superuser's {@code
 * OSAME_D_ADMIN_USER} and {@code …_PASSWORD}. User names have defaults.
 */
public final class CityDatabases {

  private final Map<String, String> environment;

  /**
   * @param environment variables by name
   */
  public CityDatabases(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The application's login.
   *
   * @throws LauncherException LN-E-004 if a variable is missing
   */
  public Login app(Database database) {
    return login(database, "DB", database.app());
  }

  /**
   * The login that may erase what the law lets go.
   *
   * @throws LauncherException LN-E-004 if a variable is missing
   */
  public Login retention(Database database) {
    return login(database, "RETENTION", database.retention());
  }

  Login owner(Database database) {
    return login(database, "OWNER", database.owner());
  }

  /** A superuser of the database's server. */
  Login admin(Database database) {
    String url = required(database, "DB_URL");
    if (!url.matches(".*/" + database.databaseName() + "([?].*)?")) {
      throw new LauncherException("LN-E-010", name(database, "DB_URL"), database.databaseName());
    }
    return login(database, "ADMIN", "postgres");
  }

  /** Of all logins of the database, by name. */
  Map<String, String> passwords(Database database) {
    return Map.of(
        database.owner(), required(database, "OWNER_PASSWORD"),
        database.app(), required(database, "DB_PASSWORD"),
        database.retention(), required(database, "RETENTION_PASSWORD"));
  }

  /** What the application's process needs to know. */
  public static Map<String, String> forApplication(Login general, Login numbers) {
    Map<String, String> environment = new TreeMap<>();
    Map.of(Database.GENERAL, general, Database.NUMBERS, numbers)
        .forEach(
            (database, login) -> {
              environment.put(name(database, "DB_URL"), login.url());
              environment.put(name(database, "DB_USER"), login.user());
              environment.put(name(database, "DB_PASSWORD"), login.password());
            });
    return environment;
  }

  private Login login(Database database, String kind, String defaultUser) {
    return new Login(
        required(database, "DB_URL"),
        environment.getOrDefault(name(database, kind + "_USER"), defaultUser),
        required(database, kind + "_PASSWORD"));
  }

  private String required(Database database, String suffix) {
    String name = name(database, suffix);
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new LauncherException("LN-E-004", name);
    }
    return value;
  }

  private static String name(Database database, String suffix) {
    return "OSAME_" + database + "_" + suffix;
  }
}
