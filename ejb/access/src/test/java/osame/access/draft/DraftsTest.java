package osame.access.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import osame.access.Container;
import osame.access.api.Draft;
import osame.access.api.Drafts;
import osame.setup.testing.TestDatabase;

/**
 * Somebody comes to the counter; what was half typed waits for the officer, and for nobody else.
 */
@Tag("CM-068")
class DraftsTest {

  private static final Instant MORNING = Instant.parse("2026-09-01T01:00:00Z");

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @BeforeEach
  void officers() {
    for (String userId : List.of("sato", "abe")) {
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

  private Drafts as(String userId, Instant now) {
    Clock clock = Clock.fixed(now, ZoneId.of("Asia/Tokyo"));
    return new DraftsBean(database.jdbi(), clock, Container.caller(userId));
  }

  @Test
  void aDraftIsGivenBackOnceAndOnlyToItsOfficer() {
    assertThat(as("sato", MORNING).keep("/media.xhtml", "{\"a\":\"1\"}")).isTrue();
    assertThat(as("SATO", MORNING).keep("/media.xhtml", "{\"a\":\"2\"}")).isTrue();
    assertThat(as("abe", MORNING).list()).isEmpty();
    List<Draft> drafts = as("sato", MORNING).list();
    assertThat(drafts).extracting(Draft::page).containsExactly("/media.xhtml");
    long id = drafts.get(0).draftId();
    assertThat(as("abe", MORNING).take(id)).isEmpty();
    assertThat(as("sato", MORNING).take(id)).contains("{\"a\":\"2\"}");
    assertThat(as("sato", MORNING).take(id)).isEmpty();
    assertThat(as("sato", MORNING).list()).isEmpty();
  }

  @Test
  void aDraftIsForgottenAfterSomeDays() {
    as("sato", MORNING).keep("/media.xhtml", "{}");
    Instant later = MORNING.plus(Duration.ofDays(Drafts.DAYS)).plusSeconds(1);
    assertThat(as("sato", later).list()).isEmpty();
    as("abe", later).keep("/suspense.xhtml", "{}");
    assertThat(as("sato", MORNING).list()).isEmpty();
  }

  @Test
  void whatCannotBeKeptStopsNobody() {
    assertThat(as("sato", MORNING).keep("/media.xhtml", "x".repeat(Drafts.LONGEST + 1))).isFalse();
    assertThat(as("sato", MORNING).keep("media.xhtml", "{}")).isFalse();
    assertThat(as("sato", MORNING).keep("//elsewhere.example/x.xhtml", "{}")).isFalse();
    assertThat(as("sato", MORNING).keep(null, null)).isFalse();
    assertThat(as("levying-system", MORNING).keep("/media.xhtml", "{}")).isFalse();
  }
}
