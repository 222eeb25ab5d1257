package osame.access.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Container;
import osame.access.LogDouble;
import osame.access.api.Act;
import osame.access.api.ItemPermission;
import osame.access.api.PermissionHolder;
import osame.foundation.BusinessDate;
import osame.foundation.PageRequest;
import osame.setup.testing.TestDatabase;

/** An administrator gives permissions to others, never to himself, and takes them back. */
@Tag("CM-022")
class ItemPermissionsTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @BeforeEach
  void officers() {
    for (String userId : List.of("kanri", "shunou")) {
      database
          .superuserJdbi()
          .useHandle(
              h ->
                  h.execute(
                      "INSERT INTO access.officer (user_id, name, section, valid_period,"
                          + " password_hash) VALUES (?, '架空 太郎', '納税課', daterange('2026-04-01',"
                          + " NULL), '$argon2id$x')",
                      userId));
    }
  }

  private ItemPermissionsBean as(String userId) {
    return new ItemPermissionsBean(
        database.jdbi(), new LogDouble(database.jdbi(), userId), Container.caller(userId));
  }

  private static Act act() {
    BusinessDate day = new BusinessDate(LocalDate.of(2026, 9, 1));
    return new Act(UUID.randomUUID(), "test", day, "test", null);
  }

  @Test
  void whatWasGivenHoldsFromTheNextActOnUntilItIsTakenBack() {
    assertThat(as("shunou").own()).isEmpty();
    as("kanri").set(act(), "shunou", Set.of(ItemPermission.BANK_ACCOUNT));
    assertThat(as("shunou").own()).containsExactly(ItemPermission.BANK_ACCOUNT);
    as("shunou").require("test", ItemPermission.BANK_ACCOUNT);
    assertThat(as("kanri").list(PageRequest.first(10)).rows())
        .extracting(PermissionHolder::userId, PermissionHolder::permissions)
        .containsExactly(
            tuple("kanri", Set.of()), tuple("shunou", Set.of(ItemPermission.BANK_ACCOUNT)));
    as("kanri").set(act(), "shunou", Set.of());
    assertThat(as("shunou").own()).isEmpty();
  }

  @Test
  void whoHasNotThePermissionIsRefusedAndItIsLogged() {
    as("kanri").set(act(), "shunou", Set.of(ItemPermission.BANK_ACCOUNT));
    assertThatThrownBy(() -> as("shunou").require("窓口1", ItemPermission.PERSONAL_NUMBER))
        .hasMessageContaining("AC-E-092");
    List<String> refused =
        database
            .jdbi()
            .withHandle(
                h ->
                    h.createQuery(
                            "SELECT who || ' ' || terminal || ' ' || subject"
                                + " FROM access.operation_log WHERE operation = 'REFUSED'")
                        .mapTo(String.class)
                        .list());
    assertThat(refused).containsExactly("shunou 窓口1 item PERSONAL_NUMBER");
  }

  @Test
  void nobodyGivesHimselfAnything() {
    assertThatThrownBy(
            () -> as("kanri").set(act(), "Kanri", Set.of(ItemPermission.PERSONAL_NUMBER)))
        .hasMessageContaining("AC-E-093");
    assertThatThrownBy(() -> as("kanri").set(act(), "nobody", Set.of()))
        .hasMessageContaining("AC-E-094");
  }
}
