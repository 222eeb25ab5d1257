package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import osame.it.product.Command;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** A session and a job of 2012 go: two officers and a command, and none of them alone. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
@Tag("RC-103")
class RetentionIT {

  private static final String LEFT =
      "SELECT (SELECT count(*) FROM access.signed_in_session WHERE ended_at < '2013-01-01')"
          + " + (SELECT count(*) FROM operations.job WHERE kind = 'retention-it')";

  @TempDir private Path directory;

  @Test
  void dataPastItsYearsIsProposedReleasedErasedAndCertified(Product product, Browser browser) {
    makeOldData(product);
    try (Desk administrator = new Desk(browser, product).signIn("kanri")) {
      administrator.open("retention.xhtml");
      administrator.act("runsForm:list");
      Awaitility.await("the list")
          .until(
              () -> {
                administrator.act("runsForm:look");
                return administrator.byId("runsForm:runs:0:propose").count() == 1;
              });
      assertThat(administrator.byId("linesForm:lines_data").textContent())
          .contains("終わったジョブの記録", "終わったセッションの記録", "消去");
      administrator.assertAccessible("retention-listed");
      administrator.byId("runsForm:remark").fill("保存年限の到来");
      administrator.act("runsForm:runs:0:propose");
      assertThat(administrator.byId("runsForm:runs:0:release").count()).isZero();
      administrator.assertConsoleClean();
    }
    assertThat(erase(product)).contains("消去の決裁を受けた一覧はありません");
    assertThat(left(product)).isEqualTo(2);
    try (Desk approver = new Desk(browser, product).signIn("shounin")) {
      approver.open("retention.xhtml");
      approver.byId("runsForm:remark").fill("一覧を確認した");
      approver.act("runsForm:runs:0:release");
      assertThat(approver.byId("runsForm:runs_data").textContent()).contains("決裁済み（消去待ち）");
      approver.assertConsoleClean();
    }
    assertThat(erase(product)).contains("消去しました");
    assertThat(left(product)).isZero();
    try (Desk auditor = new Desk(browser, product).signIn("kansa")) {
      auditor.open("retention.xhtml");
      byte[] pdf = auditor.download("runsForm:runs:0:pdf");
      assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
      assertThat(auditor.byId("runsForm:list").count()).isZero();
      auditor.assertAccessible("retention-erased");
      byte[] csv = auditor.download("runsForm:exports:csv");
      assertThat(new String(csv, StandardCharsets.UTF_8)).contains("消去済み");
      auditor.assertConsoleClean();
    }
  }

  private static void makeOldData(Product product) {
    product
        .general()
        .useHandle(
            handle -> {
              handle.execute(
                  "INSERT INTO operations.job (kind, period, parameters, state, request_id, reason,"
                      + " business_date, requested_by, ended_at) VALUES ('retention-it', '2012',"
                      + " '{}', 'SUCCEEDED', gen_random_uuid(), '', '2012-05-01', 'batch',"
                      + " '2012-05-01')");
              handle.execute(
                  "INSERT INTO access.signed_in_session SELECT gen_random_uuid(), min(officer_id),"
                      + " 'T-01', true, '2012-05-01', '2012-05-01' FROM access.officer");
            });
  }

  private static long left(Product product) {
    return product.general().withHandle(h -> h.createQuery(LEFT).mapTo(Long.class).one());
  }

  private String erase(Product product) {
    Command command =
        Command.start(
            directory.resolve("erase"),
            Map.of(),
            List.of("erase", "--data-dir", product.directory().toString()));
    assertThat(command.awaitEnd()).as(command.output() + command.errors()).isZero();
    return command.output();
  }
}
