package osame.access.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Container;
import osame.access.api.AccessException;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OfficerAccount;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.foundation.BusinessDate;
import osame.foundation.DatePeriod;
import osame.foundation.Page;
import osame.foundation.PageRequest;
import osame.setup.testing.TestDatabase;

@Tag("CM-020")
class OfficersTest {

  private static final String PASSWORD = "Kiku-no-hana-26";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-08-31T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
  private final Act act =
      new Act(
          UUID.fromString("00000000-0000-4000-8000-000000000001"),
          "new officer",
          new BusinessDate(LocalDate.of(2026, 8, 31)),
          "T-01",
          null);
  private final List<String> logged = new ArrayList<>();
  private EntityManagerFactory entities;

  @BeforeEach
  void connect() {
    entities = Container.entities(database);
  }

  @AfterEach
  void disconnect() {
    entities.close();
  }

  @Test
  void anAccountIsOpenedAndListed() {
    OfficerAccount sato = account("sato", Roles.RECEIPT, Roles.APPROVER);
    OfficerAccount abe = account("Abe-2", Roles.AUDITOR);
    open(sato, PASSWORD);
    open(abe, PASSWORD);
    Page<OfficerAccount> page =
        Container.inTransaction(
            entities, em -> new OfficersBean(em, log(), clock).list(PageRequest.first(10)));
    assertThat(page).isEqualTo(new Page<>(List.of(abe, sato), 2));
    assertThat(logged).containsExactly("officer sato", "officer Abe-2");
  }

  @Test
  void whatCannotBeAnAccountIsRefused() {
    open(account("sato", Roles.RECEIPT), PASSWORD);
    assertRefused("AC-E-001", account("SATO", Roles.RECEIPT), PASSWORD);
    assertRefused("AC-E-002", account("abe", Roles.RECEIPT), "kiku");
    assertRefused("AC-E-003", account("abe", "mayor"), PASSWORD);
    assertRefused("AC-E-003", account("abe", Roles.BATCH), PASSWORD);
    assertRefused("AC-E-003", account("abe"), PASSWORD);
    assertRefused("AC-E-004", account("a b", Roles.RECEIPT), PASSWORD);
    assertThat(logged).containsExactly("officer sato");
  }

  @Test
  void theDatabaseKnowsTheSameRoles() {
    String check =
        database
            .ownerJdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT pg_get_constraintdef(oid) FROM pg_constraint"
                                + " WHERE conname = 'officer_role_role_check'")
                        .mapTo(String.class)
                        .one());
    assertThat(Stream.of(check.split("'")).filter(part -> part.matches("[a-z]+")))
        .containsExactlyInAnyOrderElementsOf(OfficersBean.PERSONAL_ROLES);
  }

  private void assertRefused(String code, OfficerAccount account, String password) {
    assertThatThrownBy(() -> open(account, password))
        .isInstanceOfSatisfying(AccessException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private void open(OfficerAccount account, String password) {
    Container.inTransaction(
        entities,
        em -> {
          new OfficersBean(em, log(), clock).open(act, account, password);
          return null;
        });
  }

  private static OfficerAccount account(String userId, String... roles) {
    return new OfficerAccount(
        userId, "佐藤 花子", "収納課", Set.of(roles), DatePeriod.startingOn(LocalDate.of(2026, 4, 1)));
  }

  private OperationLog log() {
    return new OperationLog() {
      @Override
      public long act(Act act, LogEntry entry) {
        return logged.add(entry.subject()) ? 1 : 0;
      }

      @Override
      public void view(String terminal, LogEntry entry) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void refusal(String terminal, LogEntry entry) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
