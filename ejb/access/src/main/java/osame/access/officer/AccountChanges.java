package osame.access.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import osame.access.api.AccessException;
import osame.access.api.AccountChange;
import osame.access.api.Act;
import osame.access.api.HolderKind;
import osame.access.api.IssuedSecret;
import osame.access.api.NewAccount;
import osame.access.api.OfficerAccount;
import osame.access.api.PasskeyEnd;
import osame.access.api.Passwords;
import osame.access.api.Roles;
import osame.access.api.Secrets;
import osame.access.api.SystemHours;

/** Changes accounts in the transaction at hand; each change leaves its row in the history. */
@ApplicationScoped
public class AccountChanges {

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;

  public AccountChanges() {}

  public AccountChanges(Jdbi jdbi, Accounts accounts) {
    this.jdbi = jdbi;
    this.accounts = accounts;
  }

  /** Opens the account; a system gets its secret, a person waits for a code. */
  IssuedSecret open(Act act, String who, NewAccount account) {
    String secret = account.kind() == HolderKind.SYSTEM ? Secrets.secret() : null;
    long officerId = insert(account, secret == null ? null : Passwords.hash(secret));
    putRoles(officerId, account.account().roles());
    record(act, who, officerId, AccountChange.OPENED);
    return secret == null ? issueCode(officerId) : new IssuedSecret(secret, null);
  }

  /** Opens the account of somebody who gets the code when he comes, by a reset. */
  public void openWithoutCode(Act act, String who, NewAccount account) {
    long officerId = insert(account, null);
    putRoles(officerId, account.account().roles());
    record(act, who, officerId, AccountChange.OPENED);
  }

  private long insert(NewAccount account, String passwordHash) {
    return jdbi.withHandle(
        handle ->
            bind(
                    handle.createQuery(Accounts.sql("insert-officer")),
                    account.account(),
                    account.hours())
                .bind("userId", account.account().userId())
                .bind("kind", account.kind().name())
                .bind("contractId", account.contractId())
                .bind("passwordHash", passwordHash)
                .bind("now", now())
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new AccessException("AC-E-001", account.account().userId())));
  }

  /** What differs takes effect at the next sign-in: the sessions end. */
  public void change(Act act, String who, Account before, OfficerAccount after, SystemHours hours) {
    if (!after.roles().contains(Roles.ADMINISTRATOR) || hasEnd(after)) {
      keepAnAdministrator(before);
    }
    jdbi.useHandle(
        handle ->
            bind(handle.createUpdate(Accounts.sql("update-officer")), after, hours)
                .bind("officerId", before.officerId())
                .execute());
    putRoles(before.officerId(), after.roles());
    record(act, who, before.officerId(), AccountChange.CHANGED);
    if (!before.profile().roles().equals(after.roles())) {
      endSessions(before.officerId());
    }
  }

  private boolean hasEnd(OfficerAccount account) {
    return !account.validPeriod().contains(accounts.today());
  }

  private static <S extends SqlStatement<S>> S bind(
      S statement, OfficerAccount account, SystemHours hours) {
    LocalTime from = hours == null ? null : hours.from();
    LocalTime until = hours == null ? null : hours.until();
    return statement
        .bind("name", account.name())
        .bind("section", account.section())
        .bind("from", account.validPeriod().from())
        .bind("until", account.validPeriod().until())
        .bind("hoursFrom", from)
        .bind("hoursUntil", until);
  }

  private void putRoles(long officerId, Collection<String> roles) {
    jdbi.useHandle(
        handle -> {
          for (String statement : List.of("delete-roles", "insert-roles")) {
            handle
                .createUpdate(Accounts.sql(statement))
                .bind("officerId", officerId)
                .bindArray("roles", String.class, roles)
                .execute();
          }
        });
  }

  void lock(Act act, String who, Account account) {
    keepAnAdministrator(account);
    setLocked(account.officerId(), now());
    endSessions(account.officerId());
    record(act, who, account.officerId(), AccountChange.LOCKED);
  }

  void enable(Act act, String who, Account account) {
    setLocked(account.officerId(), null);
    record(act, who, account.officerId(), AccountChange.ENABLED);
  }

  private void setLocked(long officerId, OffsetDateTime lockedAt) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Accounts.sql("set-locked"))
                .bind("officerId", officerId)
                .bind("lockedAt", lockedAt)
                .execute());
  }

  IssuedSecret reset(Act act, String who, Account account) {
    boolean system = account.kind() == HolderKind.SYSTEM;
    String secret = system ? Secrets.secret() : null;
    setPassword(account.officerId(), system ? Passwords.hash(secret) : null);
    endPasskeys(account.officerId(), PasskeyEnd.RESET);
    endSessions(account.officerId());
    record(act, who, account.officerId(), AccountChange.RESET);
    return system ? new IssuedSecret(secret, null) : issueCode(account.officerId());
  }

  /** Revokes for good: nothing of it opens a door any more. */
  public void revoke(Act act, String who, Account account) {
    keepAnAdministrator(account);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Accounts.sql("set-revoked"))
                .bind("officerId", account.officerId())
                .bind("now", now())
                .execute());
    deleteCode(account.officerId());
    endPasskeys(account.officerId(), PasskeyEnd.REVOKED);
    endSessions(account.officerId());
    record(act, who, account.officerId(), AccountChange.REVOKED);
  }

  /** Somebody must be left who can open accounts; two who leave at once wait for each other. */
  private void keepAnAdministrator(Account leaving) {
    List<Long> administrators =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(Accounts.sql("lock-administrators"))
                    .bind("today", accounts.today())
                    .mapTo(Long.class)
                    .list());
    if (administrators.equals(List.of(leaving.officerId()))) {
      throw new AccessException("AC-E-065");
    }
  }

  private IssuedSecret issueCode(long officerId) {
    String code = Secrets.code();
    OffsetDateTime expiresAt = now().plusHours(accounts.rules().codeHours());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Accounts.sql("put-code"))
                .bind("officerId", officerId)
                .bind("codeHash", Secrets.hash(code))
                .bind("expiresAt", expiresAt)
                .execute());
    return new IssuedSecret(code, expiresAt.toInstant());
  }

  private void deleteCode(long officerId) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Accounts.sql("delete-code"))
                .bind("officerId", officerId)
                .execute());
  }

  /** Sets the hash of a new password, or none, and keeps the one before. */
  public void setPassword(long officerId, String passwordHash) {
    jdbi.useHandle(
        handle -> {
          handle.createUpdate(Accounts.sql("keep-former")).bind("officerId", officerId).execute();
          handle
              .createUpdate(Accounts.sql("set-password"))
              .bind("officerId", officerId)
              .bind("passwordHash", passwordHash)
              .bind("now", now())
              .execute();
        });
  }

  private void endPasskeys(long officerId, PasskeyEnd endedFor) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Accounts.sql("end-passkeys"))
                .bind("officerId", officerId)
                .bind("endedFor", endedFor.name())
                .bind("now", now())
                .execute());
  }

  /** Ends the account's sessions on all instances; each notices within half a minute. */
  public void endSessions(long officerId) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Accounts.sql("end-sessions"))
                .bind("officerId", officerId)
                .bind("now", now())
                .execute());
  }

  /** Adds to the history what the account is now. */
  public void record(Act act, String who, long officerId, AccountChange change) {
    record(act.requestId(), act.reason(), who, officerId, change);
  }

  /** As above, for what a holder does before there is a caller. */
  public void record(
      UUID requestId, String reason, String who, long officerId, AccountChange change) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Accounts.sql("add-history"))
                .bind("officerId", officerId)
                .bind("who", who)
                .bind("requestId", requestId)
                .bind("reason", reason)
                .bind("change", change.name())
                .execute());
  }

  private OffsetDateTime now() {
    return accounts.now().toOffsetDateTime();
  }
}
