package osame.access.terminal;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.AccessException;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.access.api.Terminal;
import osame.access.api.TerminalRegister;
import osame.access.api.TerminalSecrets;
import osame.access.log.OperationLogRows;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.persistence.general.Moments;
import osame.persistence.general.PagedRows;

/** Keeps the table of terminals; each request of a terminal is one look at its row. */
@Stateless
@DenyAll
@Local(TerminalRegister.class)
public class TerminalRegisterBean implements TerminalRegister {

  /** How long a code may be typed. */
  static final Duration CODE_LIFE = Duration.ofMinutes(30);

  private static final String FUNCTION = "CM-021";
  private static final int MAX_LENGTH = 60;
  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Inject private OperationLogRows rows;
  @Inject private TerminalKey key;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  public TerminalRegisterBean() {}

  TerminalRegisterBean(
      Jdbi jdbi,
      OperationLog log,
      OperationLogRows rows,
      TerminalKey key,
      Clock clock,
      SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.rows = rows;
    this.key = key;
    this.clock = clock;
    this.session = session;
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public String invite(Act act, String name, String place) {
    String secret = key.find().orElseThrow(() -> new AccessException("AC-E-082"));
    if (!isText(name) || !isText(place)) {
      throw new AccessException("AC-E-081", MAX_LENGTH);
    }
    String code = TerminalSecrets.newCode();
    Instant now = clock.instant();
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql("invite"))
                    .bind("name", name.strip())
                    .bind("place", place.strip())
                    .bind("invitedBy", session.getCallerPrincipal().getName())
                    .bind("now", now)
                    .bind("codeDigest", TerminalSecrets.digestOfCode(secret, code))
                    .bind("codeExpiresAt", now.plus(CODE_LIFE))
                    .execute());
    if (added == 0) {
      throw new AccessException("AC-E-080", name.strip());
    }
    log.act(act, LogEntry.of(Operation.CREATE, FUNCTION, "terminal " + name.strip()));
    return code;
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank() && text.strip().length() <= MAX_LENGTH;
  }

  // Whoever types a code at a terminal is nobody yet.
  @Override
  @PermitAll
  public Optional<String> enrol(String code, String address) {
    Optional<Terminal> found =
        key.find().filter(k -> code != null).flatMap(secret -> invited(secret, code));
    if (found.isEmpty()) {
      rows.add(
          "anonymous", address, null, LogEntry.of(Operation.REFUSED, FUNCTION, "enrolment: code"));
      return Optional.empty();
    }
    Terminal terminal = found.get();
    String token = TerminalSecrets.newToken(terminal.terminalId());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(sql("enrol"))
                .bind("terminalId", terminal.terminalId())
                .bind("tokenDigest", TerminalSecrets.digestOfToken(key.find().orElseThrow(), token))
                .bind("now", clock.instant())
                .bind("address", address)
                .execute());
    LogEntry entry = LogEntry.of(Operation.CHANGE, FUNCTION, "enrolled at " + address);
    rows.add("anonymous", terminal.name(), null, entry);
    return Optional.of(token);
  }

  private Optional<Terminal> invited(String secret, String code) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql("invited"))
                .bind("codeDigest", TerminalSecrets.digestOfCode(secret, code))
                .bind("now", clock.instant())
                .map((row, context) -> terminal(row))
                .findOne());
  }

  // Asked at every request, before there is a caller.
  @Override
  @PermitAll
  public Optional<String> identify(String token, String address) {
    String secret = key.find().orElse(null);
    if (secret == null || token == null || !token.matches("[0-9]{1,18}\\.[A-Za-z0-9_-]{43}")) {
      return Optional.empty();
    }
    long terminalId = Long.parseLong(token.substring(0, token.indexOf('.')));
    byte[] digest = TerminalSecrets.digestOfToken(secret, token);
    return jdbi.withHandle(
        handle -> {
          Optional<String> name =
              handle
                  .createQuery(sql("identify"))
                  .bind("terminalId", terminalId)
                  .map((row, context) -> nameIfEqual(row, digest))
                  .findOne()
                  .flatMap(found -> found);
          if (name.isPresent()) {
            handle
                .createUpdate(sql("seen"))
                .bind("terminalId", terminalId)
                .bind("now", clock.instant())
                .bind("address", address)
                .execute();
          }
          return name;
        });
  }

  private static Optional<String> nameIfEqual(ResultSet row, byte[] digest) throws SQLException {
    return MessageDigest.isEqual(row.getBytes("token_digest"), digest)
        ? Optional.of(row.getString("name"))
        : Optional.empty();
  }

  @Override
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
  public Page<Terminal> list(PageRequest page) {
    return jdbi.withHandle(
        handle ->
            PagedRows.read(handle.createQuery(sql("list")), page, TerminalRegisterBean::terminal));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public void revoke(Act act, long terminalId) {
    String name =
        jdbi.withHandle(
                handle ->
                    handle
                        .createQuery(sql("revoke"))
                        .bind("terminalId", terminalId)
                        .bind("revokedBy", session.getCallerPrincipal().getName())
                        .bind("now", clock.instant())
                        .mapTo(String.class)
                        .findOne())
            .orElseThrow(() -> new AccessException("AC-E-083"));
    log.act(act, LogEntry.of(Operation.CHANGE, FUNCTION, "terminal revoked: " + name));
  }

  private static Terminal terminal(ResultSet row) throws SQLException {
    return new Terminal(
        row.getLong("terminal_id"),
        row.getString("name"),
        row.getString("place"),
        row.getString("invited_by"),
        Moments.of(row, "code_expires_at"),
        Moments.of(row, "enrolled_at"),
        Moments.of(row, "last_seen_at"),
        row.getString("last_seen_address"),
        row.getString("revoked_by"),
        Moments.of(row, "revoked_at"));
  }

  private static String sql(String name) {
    return SQL.locate("osame.access.terminal." + name);
  }
}
