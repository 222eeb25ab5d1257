package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** What an officer does in a day, at the screens of the running demonstration. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class OfficersDayIT {

  private static final String RECEIPT = "shunou";
  private static final String APPROVER = "shounin";
  private static final String AUDITOR = "kansa";

  @Test
  @Tag("CM-021")
  void aWrongPasswordTellsNothingAndARightOneOpensTheStartPage(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product)) {
      desk.page().navigate(product.address().resolve("search.xhtml").toString());
      desk.assertAccessible("sign-in");
      desk.byId("signInForm:userId").fill(RECEIPT);
      desk.byId("signInForm:password").fill("wrong");
      desk.page().keyboard().press("Enter");
      assertThat(desk.page().locator("[role=alert]").first().textContent())
          .doesNotContain("パスワードが");
      desk.signIn(RECEIPT);
      desk.assertAccessible("start");
      assertThat(desk.page().locator(".business-date").textContent()).contains("令和8年9月7日");
      desk.act("signOutForm:signOut");
      desk.open("search.xhtml");
      assertThat(desk.byId("signInForm:userId").isVisible()).isTrue();
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("RC-099")
  @Tag("RC-095")
  void anInquiryExplainsTheDelinquencyCharge(Product product, Browser browser) {
    String number = someoneInArrears(product);
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT).open("search.xhtml")) {
      desk.byId("searchForm:name").fill("さとう");
      desk.act("searchForm:find");
      desk.byId("resultForm:addressees").waitFor();
      desk.assertAccessible("search");
      // The only one found is shown at once.
      desk.byId("searchForm:name").fill("");
      desk.byId("searchForm:number").fill(number);
      desk.page().keyboard().press("Enter");
      desk.byId("person-name").waitFor();
      assertThat(Long.parseLong(desk.figure("unpaid-tax"))).isPositive();
      desk.byId("accountForm:chargeDay").fill("R8.12.31");
      desk.act("accountForm:recalculate");
      String later = desk.figure("unpaid-charge");
      desk.byId("accountForm:chargeDay").fill("令和8年9月7日");
      desk.act("accountForm:recalculate");
      assertThat(Long.parseLong(later)).isGreaterThan(Long.parseLong(desk.figure("unpaid-charge")));
      desk.assertAccessible("receipt-inquiry");
      desk.byId("accountForm:receivables:0:details").click();
      desk.byId("receivableDetail").waitFor();
      desk.settle();
      assertThat(desk.byId("charge-final").textContent()).contains("円");
      assertThat(desk.page().locator(".article").count()).isPositive();
      desk.assertAccessible("delinquency-charge");
      desk.page().keyboard().press("Escape");
      byte[] csv = desk.download("accountForm:exports:csv");
      assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\uFEFF").contains("通知書番号");
      byte[] excel = desk.download("accountForm:exports:excel");
      assertThat(new String(excel, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
      desk.assertConsoleClean();
    }
  }

  private static String someoneInArrears(Product product) {
    return product
        .general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT addressee_number FROM receipt.receivable WHERE tax_balance > 30000 AND due_date < '2026-03-01'"
                            + " ORDER BY receivable_id LIMIT 1")
                    .mapTo(String.class)
                    .one());
  }

  @Test
  @Tag("RC-022")
  @Tag("RC-024")
  @Tag("RC-031")
  void aFileIsTakenInItsSuspenseWorkedOffAndTheDayClosedByTwo(Product product, Browser browser)
      throws IOException {
    LocalDate day = LocalDate.of(2026, 9, 7);
    Owed owed = owed(product);
    Path file = Files.createTempDirectory("osame-it").resolve("payments.csv");
    Files.writeString(
        file,
        """
        channel,institution_code,levy_year,tax_year,tax_item,notice_number,installment,amount,paid_on
        BANK_COUNTER,9001,%1$d,%2$d,%3$s,%4$s,%5$d,%6$d,2026-09-04
        BANK_COUNTER,9001,%1$d,%2$d,%3$s,9876500001,%5$d,1200,2026-09-04
        CONTROL,2,%7$d
        """
            .formatted(
                owed.levyYear(),
                owed.taxYear(),
                owed.taxItem(),
                owed.noticeNumber(),
                owed.installment(),
                owed.balance(),
                owed.balance() + 1_200));
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT)) {
      takeIn(desk, file);
      workOffSuspense(desk, owed);
      closeFile(desk);
      proposeClosing(desk, day);
      desk.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, product).signIn(APPROVER).open("day.xhtml?day=" + day)) {
      desk.assertAccessible("approve-day");
      desk.act("dayForm:approve");
      desk.act("dayForm:close");
      desk.byId("day-state").waitFor();
      assertThat(desk.byId("day-state").getAttribute("class")).contains("CLOSED");
      desk.assertConsoleClean();
    }
    JsonObject report = product.officer(AUDITOR).get("daily-reports/" + day);
    assertThat(report.getBoolean("closed")).isTrue();
    assertThat(report.getInt("fileTotal")).isEqualTo(owed.balance() + 1_200);
  }

  private static void takeIn(Desk desk, Path file) {
    desk.open("files.xhtml");
    desk.byId("uploadForm:kind").selectOption("PAYMENTS");
    desk.settle();
    desk.byId("uploadForm:format").selectOption("PAID_NOTICE");
    desk.byId("uploadForm:receivedOn").fill("R8.9.7");
    desk.assertAccessible("files");
    desk.byId("uploadForm:file").setInputFiles(file);
    desk.byId("uploadForm:takeIn").click();
    desk.page().locator("#file-state.POSTED").waitFor();
    assertThat(desk.figure("file-suspense")).isEqualTo("1200");
    desk.assertAccessible("file");
  }

  private static void workOffSuspense(Desk desk, Owed owed) {
    String address = desk.page().url();
    desk.open("suspense.xhtml");
    desk.assertAccessible("suspense");
    Locator row =
        desk.page()
            .locator(
                "[id='listForm:rows'] tr",
                new com.microsoft.playwright.Page.LocatorOptions().setHasText("9876500001"));
    row.locator("a[id$=':work']").click();
    desk.byId("suspenseWork").waitFor();
    desk.settle();
    desk.byId("workForm:noticeNumber").fill(owed.noticeNumber());
    desk.act("workForm:find");
    desk.byId("workForm:candidates:0:post").waitFor();
    desk.assertAccessible("suspense-work");
    desk.act("workForm:candidates:0:post");
    desk.byId("workForm:closeDialog").waitFor();
    desk.page().navigate(address);
  }

  private static void closeFile(Desk desk) {
    desk.act("fileForm:close");
    desk.page().locator("#file-state.CLOSED").waitFor();
  }

  private static void proposeClosing(Desk desk, LocalDate day) {
    desk.open("days.xhtml");
    desk.assertAccessible("days");
    desk.open("day.xhtml?day=" + day);
    desk.assertAccessible("day");
    byte[] excel = desk.download("dayForm:exports:excel");
    assertThat(new String(excel, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    desk.byId("dayForm:remark").fill("突合済み");
    desk.act("dayForm:propose");
    assertThat(desk.byId("day-state").getAttribute("class")).contains("PROPOSED");
  }

  @Test
  void anAuditorSeesAndChangesNothing(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn(AUDITOR)) {
      desk.open("files.xhtml");
      assertThat(desk.byId("uploadForm").count()).isZero();
      for (String page :
          List.of("approvals", "jobs", "business-date", "parameters", "direct-debit", "suspense")) {
        desk.open(page + ".xhtml");
        desk.assertAccessible(page);
      }
      desk.assertConsoleClean();
    }
  }

  /** A receivable that is owed in full or in part. */
  public record Owed(
      int levyYear,
      int taxYear,
      String taxItem,
      String noticeNumber,
      int installment,
      long balance) {}

  private static Owed owed(Product product) {
    return product
        .general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT levy_year, tax_year, tax_item, notice_number, installment, tax_balance AS balance FROM receipt.receivable"
                            + " WHERE tax_balance > 5000 AND due_date > '2026-09-07' ORDER BY receivable_id LIMIT 1")
                    .map(
                        (row, context) ->
                            new Owed(
                                row.getInt("levy_year"),
                                row.getInt("tax_year"),
                                row.getString("tax_item"),
                                row.getString("notice_number"),
                                row.getInt("installment"),
                                row.getLong("balance")))
                    .one());
  }
}
