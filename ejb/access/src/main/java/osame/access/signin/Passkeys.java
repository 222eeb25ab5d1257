package osame.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.AccessException;
import osame.access.api.Passkey;
import osame.access.api.PasskeyAssertion;
import osame.access.api.PasskeyEnd;
import osame.access.api.PasskeyRegistration;
import osame.access.api.SignInMode;
import osame.access.officer.Accounts;
import osame.persistence.general.Moments;

/** Registered passkeys, in the transaction at hand. */
@ApplicationScoped
public class Passkeys {

  /**
   * What a passkey proved.
   *
   * @param officerId whose it is
   * @param cloned whether its counter told of a second key; the passkey was ended for it
   */
  record Proof(long officerId, boolean cloned) {}

  private record Stored(long passkeyId, long officerId, PasskeyCeremony.Key key) {}

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @Inject private Accounts accounts;
  @Inject private RelyingParty party;

  public Passkeys() {}

  Passkeys(Jdbi jdbi, Accounts accounts, RelyingParty party) {
    this.jdbi = jdbi;
    this.accounts = accounts;
    this.party = party;
  }

  static String sql(String name) {
    return SQL.locate("osame.access.signin." + name);
  }

  SignInMode mode() {
    return party.mode();
  }

  boolean officersCall() {
    return party.officersCall();
  }

  /**
   * Registers a passkey.
   *
   * @throws AccessException {@code AC-E-073} if it can't be verified or is registered already
   */
  void add(long officerId, PasskeyRegistration registration) {
    PasskeyCeremony.Key key = verified(registration);
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql("add-passkey"))
                    .bind("officerId", officerId)
                    .bind("credentialId", PasskeyCeremony.bytes(key.credentialId()))
                    .bind("credential", PasskeyCeremony.bytes(key.credential()))
                    .bind("signCount", key.signCount())
                    .bind("name", registration.name())
                    .bind("now", accounts.now().toOffsetDateTime())
                    .execute());
    if (added == 0) {
      throw new AccessException("AC-E-073");
    }
  }

  private PasskeyCeremony.Key verified(PasskeyRegistration registration) {
    if (registration == null || registration.name() == null || registration.name().isBlank()) {
      throw new AccessException("AC-E-073");
    }
    try {
      return new PasskeyCeremony(party).register(registration);
    } catch (PasskeyCeremony.RefusedException e) {
      AccessException refusal = new AccessException("AC-E-073");
      refusal.initCause(e);
      throw refusal;
    }
  }

  /** Verifies an assertion, whoever it is of; empty if it proves nothing. */
  Optional<Proof> prove(PasskeyAssertion assertion) {
    if (assertion == null || assertion.challenge() == null) {
      return Optional.empty();
    }
    Optional<Stored> found = find(assertion.credentialId());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Stored stored = found.get();
    try {
      use(stored.passkeyId(), new PasskeyCeremony(party).verify(assertion, stored.key()));
      return Optional.of(new Proof(stored.officerId(), false));
    } catch (PasskeyCeremony.RefusedException e) {
      if (e.isCloned()) {
        end(stored.officerId(), stored.passkeyId(), PasskeyEnd.CLONED);
        return Optional.of(new Proof(stored.officerId(), true));
      }
      return Optional.empty();
    }
  }

  private Optional<Stored> find(String credentialId) {
    byte[] id;
    try {
      id = PasskeyCeremony.bytes(credentialId);
    } catch (IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("find-passkey"))
                .bind("credentialId", id)
                .map(
                    (row, context) ->
                        new Stored(
                            row.getLong("passkey_id"),
                            row.getLong("officer_id"),
                            new PasskeyCeremony.Key(
                                PasskeyCeremony.text(id),
                                PasskeyCeremony.text(row.getBytes("credential")),
                                row.getLong("sign_count"))))
                .findOne());
  }

  private void use(long passkeyId, long signCount) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(sql("use-passkey"))
                .bind("passkeyId", passkeyId)
                .bind("signCount", signCount)
                .bind("now", accounts.now().toOffsetDateTime())
                .execute());
  }

  /** Ends a passkey of the officer; false if there was none. */
  boolean end(long officerId, long passkeyId, PasskeyEnd endedFor) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql("end-passkey"))
                    .bind("officerId", officerId)
                    .bind("passkeyId", passkeyId)
                    .bind("endedFor", endedFor.name())
                    .bind("now", accounts.now().toOffsetDateTime())
                    .execute())
        > 0;
  }

  List<Passkey> list(long officerId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("list-passkeys"))
                .bind("officerId", officerId)
                .map(
                    (row, context) ->
                        new Passkey(
                            row.getLong("passkey_id"),
                            row.getString("name"),
                            Moments.of(row, "registered_at"),
                            Moments.of(row, "last_used_at")))
                .list());
  }
}
