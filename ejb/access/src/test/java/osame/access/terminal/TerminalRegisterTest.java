package osame.access.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Container;
import osame.access.LogDouble;
import osame.access.api.Act;
import osame.access.api.Terminal;
import osame.access.api.TerminalSecrets;
import osame.access.log.OperationLogRows;
import osame.foundation.BusinessDate;
import osame.foundation.PageRequest;
import osame.setup.testing.TestDatabase;

/** A terminal is let in by a code that is typed once, and shut out by a click. */
@Tag("CM-021")
class TerminalRegisterTest {

  private static final Instant MORNING = Instant.parse("2026-09-01T00:00:00Z");
  private static final String ADDRESS = "192.0.2.17";
  private static final String KEY = "5c".repeat(32);

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private Jdbi jdbi;

  @BeforeEach
  void connect() {
    jdbi = database.jdbi();
  }

  private TerminalRegisterBean register(Instant now) {
    return register(now, KEY);
  }

  private TerminalRegisterBean register(Instant now, String key) {
    OperationLogRows rows = new OperationLogRows(jdbi);
    var session = Container.caller("kanri");
    return new TerminalRegisterBean(
        jdbi,
        new LogDouble(jdbi, "kanri"),
        rows,
        new TerminalKey(key),
        Clock.fixed(now, ZoneId.of("Asia/Tokyo")),
        session);
  }

  private static Act act() {
    BusinessDate day = new BusinessDate(LocalDate.of(2026, 9, 1));
    return new Act(UUID.randomUUID(), "test", day, "test", null);
  }

  @Test
  void aCodeMakesATerminalOnce() {
    String code = register(MORNING).invite(act(), "収納1番窓口", "1階");
    Instant later = MORNING.plus(Duration.ofMinutes(29));
    String token =
        register(later).enrol(code.toLowerCase().replace("-", " "), ADDRESS).orElseThrow();
    assertThat(register(later).identify(token, ADDRESS)).contains("収納1番窓口");
    assertThat(register(later).enrol(code, ADDRESS)).isEmpty();
    assertThat(register(later).list(PageRequest.first(10)).rows())
        .singleElement()
        .satisfies(
            terminal -> {
              assertThat(terminal.inUse()).isTrue();
              assertThat(terminal.invitedBy()).isEqualTo("kanri");
              assertThat(terminal.lastSeenAddress()).isEqualTo(ADDRESS);
            });
  }

  @Test
  void aCodeDoesNotOutliveHalfAnHour() {
    String code = register(MORNING).invite(act(), "収納1番窓口", "1階");
    assertThat(register(MORNING.plus(Duration.ofMinutes(31))).enrol(code, ADDRESS)).isEmpty();
  }

  @Test
  void aRevokedTerminalIsLetInNoMore() {
    String token = enrolled("収納1番窓口");
    Terminal terminal = register(MORNING).list(PageRequest.first(10)).rows().get(0);
    register(MORNING).revoke(act(), terminal.terminalId());
    assertThat(register(MORNING).identify(token, ADDRESS)).isEmpty();
    assertThatThrownBy(() -> register(MORNING).revoke(act(), terminal.terminalId()))
        .hasMessageContaining("AC-E-083");
    assertThat(enrolled("収納1番窓口")).as("the name is free again").isNotEqualTo(token);
  }

  @Test
  void twoTerminalsInUseHaveTwoNames() {
    enrolled("収納1番窓口");
    assertThatThrownBy(() -> register(MORNING).invite(act(), "収納1番窓口", "2階"))
        .hasMessageContaining("AC-E-080");
  }

  /** A forged number, a changed token, and a token made with the table but without the key. */
  @Test
  void aTokenIsNothingWithoutItsRowAndTheKey() {
    String token = enrolled("収納1番窓口");
    String other = enrolled("収納2番窓口");
    String secret = token.substring(token.indexOf('.'));
    String number = other.substring(0, other.indexOf('.'));
    assertThat(register(MORNING).identify(number + secret, ADDRESS)).isEmpty();
    assertThat(register(MORNING).identify(token + "A", ADDRESS)).isEmpty();
    assertThat(register(MORNING).identify("", ADDRESS)).isEmpty();
    assertThat(register(MORNING).identify(null, ADDRESS)).isEmpty();
    String forged = TerminalSecrets.newToken(Long.parseLong(number));
    byte[] digest = TerminalSecrets.digestOfToken("00".repeat(32), forged);
    database
        .superuserJdbi()
        .useHandle(
            h ->
                h.execute(
                    "UPDATE access.terminal SET token_digest = ? WHERE terminal_id = ?",
                    digest,
                    Long.parseLong(number)));
    assertThat(register(MORNING).identify(forged, ADDRESS)).isEmpty();
    assertThat(register(MORNING, "00".repeat(32)).identify(token, ADDRESS)).isEmpty();
  }

  @Test
  void withoutItsKeyAServerEnrolsNothing() {
    assertThatThrownBy(() -> register(MORNING, null).invite(act(), "収納1番窓口", "1階"))
        .hasMessageContaining("AC-E-082");
    assertThat(register(MORNING, null).enrol("7K2M-QX4R-01VB", ADDRESS)).isEmpty();
  }

  @Test
  void whatWasTypedInVainIsLoggedWithoutTheCode() {
    assertThat(register(MORNING).enrol("0000-0000-0000", ADDRESS)).isEmpty();
    List<String> rows =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        "SELECT terminal || ' ' || operation || ' ' || subject"
                            + " FROM access.operation_log")
                    .mapTo(String.class)
                    .list());
    assertThat(rows).containsExactly(ADDRESS + " REFUSED enrolment: code");
  }

  private String enrolled(String name) {
    String code = register(MORNING).invite(act(), name, "1階");
    return register(MORNING).enrol(code, ADDRESS).orElseThrow();
  }
}
