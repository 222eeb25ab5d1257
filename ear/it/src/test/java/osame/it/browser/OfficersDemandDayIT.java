package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** Demand day, slips and certificates at the screens of the running demonstration. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class OfficersDemandDayIT {

  private static final String RECEIPT = "shunou";
  private static final String APPROVER = "shounin";

  @Test
  @Tag("RC-092")
  @Tag("RC-094")
  @Tag("RC-110")
  void demandNoticesGoOutOnceTheirDayIsConfirmed(Product product, Browser browser) {
    String run;
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT).open("demands.xhtml")) {
      desk.assertAccessible("demands");
      run = extractAndPropose(desk);
      desk.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, product).signIn(APPROVER).open(run)) {
      desk.assertAccessible("demand-approval");
      desk.act("runForm:approve");
      desk.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT).open(run)) {
      printAndPull(product, desk);
      dispatch(desk);
      returnAndPublish(desk);
      desk.assertConsoleClean();
    }
  }

  private static String extractAndPropose(Desk desk) {
    // The latest due date before the business date: not late yet.
    desk.page().locator("a[id$=':choose']").last().click();
    desk.settle();
    desk.byId("extractForm:name").fill("督促状（試験）");
    desk.byId("extractForm:dispatchOn").fill("R8.9.7");
    desk.act("extractForm:extract");
    desk.byId("run-state").waitFor();
    assertThat(Long.parseLong(desk.figure("planned"))).isGreaterThan(3);
    // One is left out, for a reason.
    long excluded = Long.parseLong(desk.figure("excluded"));
    desk.page().locator("a[id$=':exclude']").first().click();
    desk.settle();
    assertThat(desk.page().locator("[role=alert]").first().textContent()).contains("WB-E-013");
    desk.byId("listForm:reason").fill("課税に争いがあるため");
    desk.page().locator("a[id$=':exclude']").first().click();
    desk.settle();
    assertThat(Long.parseLong(desk.figure("excluded"))).isEqualTo(excluded + 1);
    desk.assertAccessible("demand-run");
    desk.byId("runForm:remark").fill("確認済み");
    desk.act("runForm:propose");
    assertThat(desk.byId("run-state").textContent()).isEqualTo("決裁待ち");
    return desk.page().url();
  }

  private static void printAndPull(Product product, Desk desk) {
    desk.act("runForm:print");
    assertThat(desk.byId("run-state").getAttribute("class")).contains("PRINTED");
    desk.page()
        .locator("#drawn.finished")
        .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    assertThat(desk.page().locator("a[id$=':part']").count()).isPositive();
    // A grace comes after the printing.
    product
        .general()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO receipt.receivable_hold (receivable_id, kind, period, article,"
                        + " request_id, recorded_by) SELECT receivable_id, 'COLLECTION_GRACE',"
                        + " '[2026-09-01,2026-12-01)', '地方税法15条', gen_random_uuid(), 'test'"
                        + " FROM receipt.demand WHERE state = 'PLANNED' AND letter_number = 2"));
    desk.page().reload();
    Locator row = desk.page().locator("[id='runForm:toPull'] tbody tr");
    assertThat(row.textContent()).contains("猶予・停止");
    desk.assertAccessible("demand-pull");
    desk.byId("runForm:dispatchedOn").fill("R8.9.7");
    desk.act("runForm:confirm");
    assertThat(desk.page().locator("[role=alert]").first().textContent()).contains("RC-E-075");
    desk.byId("runForm:number").fill("2");
    desk.byId("runForm:remark").fill("猶予のため");
    desk.act("runForm:pull");
    assertThat(desk.figure("pulled")).isEqualTo("1");
  }

  private static void dispatch(Desk desk) {
    desk.byId("runForm:dispatchedOn").fill("R8.9.7");
    desk.act("runForm:confirm");
    assertThat(desk.byId("run-state").getAttribute("class")).contains("DISPATCHED");
    assertThat(desk.byId("dispatched-on").textContent()).isEqualTo("令和8年9月7日");
    // Seizure is possible from the eleventh day after the dispatch on.
    assertThat(desk.byId("listForm:rows").textContent()).contains("R8.9.18");
    byte[] csv = desk.download("listForm:exports:csv");
    assertThat(new String(csv, StandardCharsets.UTF_8)).contains("封筒番号", "差押可能日");
  }

  private static void returnAndPublish(Desk desk) {
    desk.open("demand-returns.xhtml");
    desk.byId("recordForm:number").fill("1");
    desk.byId("recordForm:remark").fill("宛所に尋ねあたりません");
    desk.act("recordForm:record");
    desk.assertAccessible("demand-returns");
    desk.page().locator("a[id$=':choose']").first().click();
    desk.settle();
    desk.byId("returnedForm:postedOn").fill("R8.9.7");
    desk.act("returnedForm:publish");
    assertThat(desk.byId("publishedForm:published").textContent()).contains("R8.9.14");
  }

  @Test
  @Tag("RC-090")
  @Tag("RC-091")
  void slipsAreIssuedFromTheInquiry(Product product, Browser browser) throws IOException {
    String number = person(product, "tax_balance > 30000 AND due_date < '2026-08-01'");
    try (Desk desk =
        new Desk(browser, product).signIn(RECEIPT).open("account.xhtml?number=" + number)) {
      desk.page().locator("a[id$=':slip']").first().click();
      desk.settle();
      desk.act("accountForm:slips");
      desk.byId("slipForm:preview").waitFor();
      desk.byId("slipForm:payBy").fill("R8.9.30");
      desk.act("slipForm:refresh");
      assertThat(Long.parseLong(desk.figure("slip-total"))).isPositive();
      desk.assertAccessible("slips");
      desk.act("slipForm:issue");
      assertThat(pdf(desk, "slipForm:pdf")).startsWith("%PDF");
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("RC-096")
  @Tag("RC-097")
  void aCertificateIsRefusedOrIssuedAndVerified(Product product, Browser browser)
      throws IOException {
    String owing = person(product, "tax_balance > 0 AND due_date < '2026-08-01'");
    String paid =
        product
            .general()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT addressee_number FROM receipt.receivable r LEFT JOIN"
                                + " receipt.preliminary_payment p USING (receivable_id) GROUP BY 1"
                                + " HAVING sum(fee_balance + charge_balance) = 0 AND bool_and("
                                + "tax_balance = 0 OR due_date > '2026-09-07') AND"
                                + " count(p.receivable_id) = 0 ORDER BY 1 LIMIT 1")
                        .mapTo(String.class)
                        .one());
    try (Desk desk =
        new Desk(browser, product).signIn(RECEIPT).open("certificate.xhtml?number=" + owing)) {
      assertThat(desk.byId("findings").textContent()).contains("発行不可");
      desk.byId("certificateForm:purpose").fill("融資");
      desk.act("certificateForm:issue");
      assertThat(desk.page().locator("[role=alert]").first().textContent()).contains("RC-E-085");
      desk.open("certificate.xhtml?number=" + paid);
      desk.byId("certificateForm:purpose").fill("融資");
      desk.byId("certificateForm:overriding").fill("納期未到来分を説明");
      desk.act("certificateForm:issue");
      String code = desk.byId("issued-code").textContent();
      desk.assertAccessible("certificate");
      assertThat(pdf(desk, "certificateForm:pdf")).startsWith("%PDF");
      desk.open("certificates.xhtml");
      desk.byId("verifyForm:code").fill(code);
      desk.act("verifyForm:verify");
      assertThat(desk.byId("genuine").isVisible()).isTrue();
      desk.assertAccessible("certificates");
      desk.assertConsoleClean();
    }
  }

  private static String pdf(Desk desk, String id) throws IOException {
    Download download = desk.page().waitForDownload(() -> desk.output(id));
    return new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1);
  }

  private static String person(Product product, String condition) {
    List<String> found =
        product
            .general()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT addressee_number FROM receipt.receivable WHERE "
                                + condition
                                + " ORDER BY receivable_id LIMIT 1")
                        .mapTo(String.class)
                        .list());
    return found.get(0);
  }
}
