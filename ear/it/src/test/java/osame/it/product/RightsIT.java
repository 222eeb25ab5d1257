package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;
import static osame.it.product.Refusal.refusal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import osame.testcity.client.CityClient;

/** Who may not, is refused by REST too, and leaves a trace. */
@ExtendWith(SharedDemo.class)
class RightsIT {

  @TempDir private Path directory;

  @Test
  @Tag("CM-020")
  @Tag("CM-023")
  void anAuditorTakesNoFileIn(Product demo) throws IOException {
    CityClient auditor = demo.officer("kansa");
    LocalDate day = LocalDate.parse(auditor.get("business-date").getString("day"));
    Path file = new StoryFiles(directory, day).payments("refused.csv", 0);
    long before = refusals(demo);
    assertThat(refusal(() -> auditor.takeInPayments("PAID_NOTICE", day, file)))
        .isEqualTo("403 WB-E-009");
    assertThat(refusals(demo)).isEqualTo(before + 1);
  }

  private static long refusals(Product demo) {
    return demo.general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT count(*) FROM access.operation_log WHERE operation = 'REFUSED'"
                            + " AND who = 'kansa' AND subject = 'POST /api/files'")
                    .mapTo(Long.class)
                    .one());
  }

  @Test
  @Tag("CM-021")
  void withoutAnAccountOrThePasswordNobodyEnters(Product demo) {
    CityClient stranger = new CityClient(demo.address(), "nobody", "whatever");
    assertThat(refusal(() -> stranger.get("business-date"))).startsWith("401 ");
    CityClient guesser = new CityClient(demo.address(), "kansa", "whatever");
    assertThat(refusal(() -> guesser.get("business-date"))).startsWith("401 ");
  }
}
