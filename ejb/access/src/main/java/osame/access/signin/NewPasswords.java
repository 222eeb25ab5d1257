package osame.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.AccessException;
import osame.access.api.Passwords;
import osame.access.officer.Account;
import osame.access.officer.AccountChanges;
import osame.access.officer.Accounts;

/** Takes new passwords that keep the rules. */
@ApplicationScoped
public class NewPasswords {

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;
  @Inject private AccountChanges changes;

  public NewPasswords() {}

  NewPasswords(Jdbi jdbi, Accounts accounts, AccountChanges changes) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.changes = changes;
  }

  /**
   * Sets the password.
   *
   * @throws AccessException {@code AC-E-002} if it is weak, {@code AC-E-075} if the officer had it
   *     before, {@code AC-E-077} if attackers know it
   */
  void set(Account account, String password) {
    check(account, password);
    changes.setPassword(account.officerId(), Passwords.hash(password));
  }

  private void check(Account account, String password) {
    if (!Passwords.isStrong(password, account.profile().userId())) {
      throw new AccessException("AC-E-002", Passwords.MIN_LENGTH);
    }
    if (KnownPasswords.contain(password)) {
      throw new AccessException("AC-E-077");
    }
    boolean present =
        account.passwordHash() != null && Passwords.matches(password, account.passwordHash());
    if (present || former(account).stream().anyMatch(hash -> Passwords.matches(password, hash))) {
      throw new AccessException("AC-E-075", accounts.rules().passwordHistory());
    }
  }

  private List<String> former(Account account) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Passkeys.sql("former-passwords"))
                .bind("officerId", account.officerId())
                .bind("history", accounts.rules().passwordHistory())
                .mapTo(String.class)
                .list());
  }
}
