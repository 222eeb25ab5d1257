package osame.launcher.server;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import osame.access.api.Passwords;
import osame.setup.Login;

/** Accounts that are opened before anybody can sign in. */
public final class OfficerAccounts {

  private final Login owner;

  /**
   * @param owner the general database's owner
   */
  public OfficerAccounts(Login owner) {
    this.owner = owner;
  }

  /**
   * Opens an account unless the user ID is taken.
   *
   * @return false if it is
   * @throws LauncherException {@code LN-E-012} if the database refuses the user ID or a role
   */
  public boolean open(String userId, String name, List<String> roles, String password) {
    try (Handle handle = Jdbi.create(owner.dataSource()).open()) {
      return handle
              .createUpdate(
                  ClasspathSqlLocator.create()
                      .getResource("osame/launcher/server/open-officer.sql"))
              .bind("userId", userId)
              .bind("name", name)
              .bind("passwordHash", Passwords.hash(password))
              .bindArray("roles", String.class, roles)
              .execute()
          > 0;
    } catch (UnableToExecuteStatementException e) {
      throw new LauncherException("LN-E-012", userId, roles);
    }
  }
}
