package osame.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Creates a database with its logins from the script in {@code config/database}. Doing it again
 * changes nothing but the passwords.
 */
public final class Databases {

  private Databases() {}

  /**
   * @param superuser a superuser's login to any database of the server; the path of its URL is
   *     replaced
   * @param passwords by login name, for all logins of the database
   */
  public static void create(Login superuser, Database database, Map<String, String> passwords) {
    String resource = "/osame/config/database/" + database.script();
    new PsqlScript(database.script(), read(resource))
        .run(
            name -> superuser.at(name).dataSource().getConnection(),
            "postgres",
            Map.of(
                "owner_password", passwords.get(database.owner()),
                "app_password", passwords.get(database.app()),
                "retention_password", passwords.get(database.retention())));
  }

  private static String read(String resource) {
    try (InputStream in = Databases.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SetupException(e, "ST-E-007", resource, e.getMessage());
    }
  }
}
