package osame.setup;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One way into one database.
 *
 * @param url JDBC URL of PostgreSQL
 */
public record Login(String url, String user, String password) {

  /** Unpooled connections of this login. */
  public DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /**
   * Signs on once.
   *
   * @throws SetupException ST-E-006 when the server is down or refuses
   */
  public void verify() {
    try (var connection = dataSource().getConnection()) {
      connection.isValid(5);
    } catch (SQLException e) {
      throw new SetupException(e, "ST-E-006", url, e.getMessage());
    }
  }

  /** The same login at another database of the same server. */
  public Login at(String database) {
    int query = url.indexOf('?');
    String address = query < 0 ? url : url.substring(0, query);
    String options = query < 0 ? "" : url.substring(query);
    String server = address.substring(0, address.lastIndexOf('/') + 1);
    return new Login(server + database + options, user, password);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return user + "@" + url;
  }
}
