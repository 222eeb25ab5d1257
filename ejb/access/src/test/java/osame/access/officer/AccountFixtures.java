package osame.access.officer;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import osame.access.Desk;
import osame.access.api.Act;
import osame.access.api.NewAccount;
import osame.access.api.SignInRules;

/** Accounts for tests of other packages, as an administrator makes them. */
public final class AccountFixtures {

  private static final String ADMINISTRATOR = "kanri";

  private final Jdbi jdbi;
  private final Accounts accounts;
  private final AccountChanges changes;
  private final Act act = new Desk().act();

  public AccountFixtures(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.accounts = new Accounts(jdbi, clock, SignInRules.STANDARD);
    this.changes = new AccountChanges(jdbi, accounts);
  }

  /** Opens it and gives the code or secret. */
  public String open(NewAccount account) {
    return jdbi.inTransaction(handle -> changes.open(act, ADMINISTRATOR, account).text());
  }

  /** Resets it and gives the code. */
  public String reset(String userId) {
    return jdbi.inTransaction(
        handle -> changes.reset(act, ADMINISTRATOR, accounts.find(userId).orElseThrow()).text());
  }

  public void revoke(String userId) {
    jdbi.useTransaction(
        handle -> changes.revoke(act, ADMINISTRATOR, accounts.find(userId).orElseThrow()));
  }
}
