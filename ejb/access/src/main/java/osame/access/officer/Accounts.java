package osame.access.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.AccountDetails;
import osame.access.api.HolderKind;
import osame.access.api.OfficerAccount;
import osame.access.api.SignInRuleSource;
import osame.access.api.SignInRules;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.PagedRows;

/** Reads accounts, with the moment and the rules by which they are judged. */
@ApplicationScoped
public class Accounts {

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;
  @Inject private Instance<SignInRuleSource> source;

  private SignInRules fixed;

  public Accounts() {}

  /** With rules that never change. */
  public Accounts(Jdbi jdbi, Clock clock, SignInRules rules) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.fixed = rules;
  }

  /** What a row says in the columns that accounts and their changes share. */
  public static OfficerAccount profile(ResultSet row) throws SQLException {
    return Account.profile(row);
  }

  static String sql(String name) {
    return SQL.locate("osame.access.officer." + name);
  }

  /** What the city decided, or the standard where it decided nothing. */
  public SignInRules rules() {
    if (fixed != null) {
      return fixed;
    }
    return source.isResolvable() ? source.get().rules() : SignInRules.STANDARD;
  }

  /** This moment, in Japan. */
  public ZonedDateTime now() {
    return clock.instant().atZone(clock.getZone());
  }

  LocalDate today() {
    return now().toLocalDate();
  }

  /** The account of a user ID, in whatever state. */
  public Optional<Account> find(String userId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("account"))
                .bind("userId", userId)
                .map((row, context) -> Account.of(row))
                .findOne());
  }

  /** As {@link #find}, after everybody else who changes it has finished. */
  public Optional<Account> lock(String userId) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(sql("lock-account"))
                .bind("userId", userId)
                .mapTo(Long.class)
                .findOne());
    return find(userId);
  }

  /** The account of a session that was neither ended nor is too old. */
  public Optional<Account> ofSession(UUID sessionKey) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("account-of-session"))
                .bind("sessionKey", sessionKey)
                .bind("oldest", now().minusHours(rules().sessionHours()).toOffsetDateTime())
                .map((row, context) -> Account.of(row))
                .findOne());
  }

  Page<AccountDetails> list(String text, HolderKind kind, PageRequest page) {
    SignInRules rules = rules();
    ZonedDateTime now = now();
    return jdbi.withHandle(
        handle ->
            PagedRows.read(
                handle
                    .createQuery(sql("list-accounts"))
                    .bind("text", text)
                    .bind("kind", kind == null ? null : kind.name()),
                page,
                row -> Account.of(row).details(now, rules)));
  }
}
