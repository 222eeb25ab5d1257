package osame.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.OpenSession;
import osame.access.officer.Account;
import osame.access.officer.Accounts;
import osame.persistence.general.Moments;

/** Rows of sessions, in the transaction at hand. */
@ApplicationScoped
public class Sessions {

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;

  public Sessions() {}

  Sessions(Jdbi jdbi, Accounts accounts) {
    this.jdbi = jdbi;
    this.accounts = accounts;
  }

  /** Starts a session; by the city's rule it ends the officer's one before. */
  UUID start(Account account, String terminal, boolean screens) {
    UUID sessionKey = UUID.randomUUID();
    jdbi.useHandle(
        handle -> {
          forget(handle, account.officerId());
          if (screens && accounts.rules().oneSession()) {
            handle
                .createUpdate(Passkeys.sql("end-screens"))
                .bind("officerId", account.officerId())
                .bind("now", now())
                .execute();
          }
          handle
              .createUpdate(Passkeys.sql("start-session"))
              .bind("sessionKey", sessionKey)
              .bind("officerId", account.officerId())
              .bind("terminal", terminal)
              .bind("screens", screens)
              .bind("now", now())
              .execute();
        });
    return sessionKey;
  }

  /** What is too old to hold is kept by the operation log alone. */
  private void forget(Handle handle, long officerId) {
    handle
        .createUpdate(Passkeys.sql("forget-sessions"))
        .bind("officerId", officerId)
        .bind("oldest", oldest())
        .execute();
  }

  void end(UUID sessionKey) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Passkeys.sql("end-session"))
                .bind("sessionKey", sessionKey)
                .bind("now", now())
                .execute());
  }

  /** Ends all sessions of the officer but one. */
  void endOthers(long officerId, UUID sessionKey) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(Passkeys.sql("end-other-sessions"))
                .bind("officerId", officerId)
                .bind("sessionKey", sessionKey)
                .bind("now", now())
                .execute());
  }

  List<OpenSession> open(long officerId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(Passkeys.sql("open-sessions"))
                .bind("officerId", officerId)
                .bind("oldest", oldest())
                .map(
                    (row, context) ->
                        new OpenSession(
                            row.getObject("session_key", UUID.class),
                            row.getString("terminal"),
                            Moments.of(row, "started_at")))
                .list());
  }

  private OffsetDateTime oldest() {
    return accounts.now().minusHours(accounts.rules().sessionHours()).toOffsetDateTime();
  }

  private OffsetDateTime now() {
    return accounts.now().toOffsetDateTime();
  }
}
