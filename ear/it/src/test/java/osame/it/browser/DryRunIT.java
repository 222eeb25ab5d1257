package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** A file is tried, taken in as tried, and taken back by two officers; its day is nobody else's. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class DryRunIT {

  private static final String RECEIPT = "shunou";
  private static final String APPROVER = "shounin";
  private static final String NAME = "tried.csv";

  @Test
  @Tag("RC-030")
  void aFileIsTriedTakenInAndTakenBack(Product product, Browser browser) throws IOException {
    long before = owed(product);
    String undo;
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT)) {
      tryFile(desk, product);
      assertThat(desk.figure("dry-run-differences")).isEqualTo("2");
      assertThat(owed(product)).isEqualTo(before);
      assertThat(desk.page().locator("[id='dryRunForm:differences'] tbody tr").count())
          .isEqualTo(2);
      desk.assertAccessible("dry-run");
      byte[] csv = desk.download("dryRunForm:exports:csv");
      assertThat(new String(csv, java.nio.charset.StandardCharsets.UTF_8)).contains("通知書番号");
      desk.act("dryRunForm:carryOut");
      waitForEnd(desk, "実行");
      assertThat(owed(product)).isEqualTo(before - 1_000);
      undo = proposeUndo(desk);
      desk.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, product).signIn(APPROVER).open("approvals.xhtml")) {
      desk.assertAccessible("approve-undo");
      desk.page()
          .locator("[id='approvalsForm:rows'] tr", new Page.LocatorOptions().setHasText("入金の取消し"))
          .locator("a[id$=':approve']")
          .click();
      desk.settle();
      desk.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT).open(undo)) {
      desk.act("dryRunForm:carryOut");
      waitForEnd(desk, "実行");
      assertThat(owed(product)).isEqualTo(before);
      openFile(desk, "UNDONE");
      desk.open("dry-runs.xhtml");
      desk.assertAccessible("dry-runs");
      desk.assertConsoleClean();
    }
  }

  private static void tryFile(Desk desk, Product product) throws IOException {
    Path file = Files.createTempDirectory("osame-it").resolve(NAME);
    Files.writeString(
        file,
        """
        channel,institution_code,levy_year,tax_year,tax_item,notice_number,installment,amount,paid_on
        BANK_COUNTER,9001,%s,1000,2026-09-04
        BANK_COUNTER,9001,2026,2026,01,9876500077,1,800,2026-09-04
        CONTROL,2,1800
        """
            .formatted(key(product)));
    desk.open("files.xhtml");
    desk.byId("uploadForm:kind").selectOption("PAYMENTS");
    desk.settle();
    desk.byId("uploadForm:format").selectOption("PAID_NOTICE");
    desk.byId("uploadForm:receivedOn").fill("R8.9.5");
    desk.byId("uploadForm:file").setInputFiles(file);
    desk.byId("uploadForm:tryOut").click();
    waitForEnd(desk, "試行済");
  }

  private static void waitForEnd(Desk desk, String state) {
    desk.page().locator("#dry-run-state", new Page.LocatorOptions().setHasText(state)).waitFor();
    desk.page().locator("#dry-run-job.SUCCEEDED").waitFor();
    desk.settle();
  }

  private static void openFile(Desk desk, String state) {
    desk.open("files.xhtml");
    desk.page()
        .locator("[id='listForm:payments'] a", new Page.LocatorOptions().setHasText(NAME))
        .first()
        .click();
    desk.page().locator("#file-state." + state).waitFor();
  }

  private static String proposeUndo(Desk desk) {
    openFile(desk, "POSTED");
    desk.byId("fileForm:tryUndo").click();
    desk.page().locator("#dry-run-state").waitFor();
    waitForEnd(desk, "試行済");
    desk.byId("dryRunForm:remark").fill("二重に届いたファイル");
    desk.act("dryRunForm:propose");
    desk.assertAccessible("undo-proposed");
    String address = desk.page().url();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static long owed(Product product) {
    return product
        .general()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT sum(tax_balance)::bigint FROM receipt.receivable")
                    .mapTo(Long.class)
                    .one());
  }

  private static String key(Product product) {
    return product
        .general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT concat_ws(',', levy_year, tax_year, tax_item, notice_number, installment) FROM receipt.receivable"
                            + " WHERE tax_balance > 5000 AND due_date > '2026-09-07' ORDER BY receivable_id DESC LIMIT 1")
                    .mapTo(String.class)
                    .one());
  }
}
