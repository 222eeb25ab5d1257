package osame.launcher.server;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import osame.access.api.Passwords;
import osame.access.api.Roles;
import osame.access.api.Secrets;
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
    try (Handle handle = handle()) {
      return handle
              .createUpdate(sql("open-officer"))
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

  /**
   * Opens the account of the first administrator, who sets password and passkey with the code.
   * Again before that, it gives a new code.
   *
   * @return the code, which is used once and only within the hours
   * @throws LauncherException {@code LN-E-012} if the database refuses the user ID, {@code
   *     LN-E-013} if there is an administrator already
   */
  public String openFirstAdministrator(String userId, String name, int hours) {
    try (Handle handle = handle()) {
      return handle.inTransaction(
          transaction -> {
            int opened =
                transaction
                    .createUpdate(sql("first-administrator"))
                    .bind("userId", userId)
                    .bind("name", name)
                    .bind("requestId", UUID.randomUUID())
                    .execute();
            return issueCode(transaction, opened > 0, userId, hours);
          });
    } catch (UnableToExecuteStatementException e) {
      throw new LauncherException("LN-E-012", userId, Roles.ADMINISTRATOR);
    }
  }

  private static String issueCode(Handle handle, boolean isFirst, String userId, int hours) {
    String code = isFirst ? issueCode(handle, userId, hours) : null;
    if (code == null) {
      throw new LauncherException("LN-E-013");
    }
    return code;
  }

  /**
   * Gives a code to the holder of an account who has no passkey yet.
   *
   * @return null if the account has a passkey or is not there
   */
  public String issueCode(String userId, int hours) {
    try (Handle handle = handle()) {
      return issueCode(handle, userId, hours);
    }
  }

  private static String issueCode(Handle handle, String userId, int hours) {
    String code = Secrets.code();
    int issued =
        handle
            .createUpdate(sql("issue-code"))
            .bind("userId", userId)
            .bind("codeHash", Secrets.hash(code))
            .bind("hours", hours)
            .execute();
    return issued > 0 ? code : null;
  }

  /** The passwords of the accounts count as set today: a demonstration's do not lapse. */
  public void renewPasswords(List<String> userIds) {
    try (Handle handle = handle()) {
      handle
          .createUpdate(sql("renew-passwords"))
          .bindArray("userIds", String.class, userIds)
          .execute();
    }
  }

  private Handle handle() {
    return Jdbi.create(owner.dataSource()).open();
  }

  private static String sql(String name) {
    return ClasspathSqlLocator.create().getResource("osame/launcher/server/" + name + ".sql");
  }
}
