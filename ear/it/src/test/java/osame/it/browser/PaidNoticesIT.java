package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.foundation.Yen;
import osame.foundation.barcode.StoreBarcode;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/**
 * Paper notices of a day of their own, scanned without touching the mouse; and what is expected.
 */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class PaidNoticesIT {

  private static final String RECEIPT = "shunou";

  /** An unpaid installment: its free field, notice number and what is owed. */
  private record Slip(String freeField, long owed) {

    String barcode() {
      return new StoreBarcode("912345", freeField, 0, null, false, Yen.of(owed)).digits();
    }
  }

  private static Slip slip(Product product) {
    return product
        .general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT '0' || levy_year || tax_item || notice_number || to_char(installment, 'FM00')
                               || to_char(tax_year % 100, 'FM00') AS free, tax_balance
                        FROM receipt.receivable
                        WHERE tax_balance BETWEEN 1000 AND 300000 AND fee_balance = 0 AND due_date > '2026-09-30'
                        ORDER BY receivable_id DESC LIMIT 1
                        """)
                    .map((row, context) -> new Slip(row.getString(1), row.getLong(2)))
                    .one());
  }

  @Test
  @Tag("RC-021")
  void aBundleIsScannedUntilItsTotalIsReached(Product product, Browser browser) {
    Slip slip = slip(product);
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT).open("counter.xhtml")) {
      desk.assertAccessible("counter");
      desk.byId("noticesForm:institution").fill("9001");
      desk.byId("noticesForm:receivedOn").fill("R8.9.6");
      desk.byId("noticesForm:stated").fill(String.valueOf(slip.owed()));
      desk.byId("noticesForm:openNotices").click();
      desk.byId("tally-missing").waitFor();
      assertThat(desk.figure("tally-missing")).isEqualTo(String.valueOf(slip.owed()));
      desk.act("fixForm:fix");
      assertThat(desk.page().locator(".message.bad").textContent()).contains("RC-E-205");
      desk.byId("batchForm:scanned").fill(slip.barcode());
      desk.page().keyboard().press("Enter");
      desk.page()
          .waitForFunction(
              "() => document.getElementById('tally-missing').textContent.startsWith('0')");
      assertThat(desk.figure("tally-total")).isEqualTo(String.valueOf(slip.owed()));
      desk.assertAccessible("paid-notices");
      desk.act("fixForm:fix");
      desk.page().locator(".message.good").waitFor();
      desk.assertAccessible("paid-notices-fixed");
      byte[] csv = desk.open("counter.xhtml").download("listForm:exports:csv");
      assertThat(new String(csv, StandardCharsets.UTF_8)).contains("済通", "9001");
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("RC-026")
  @Tag("RC-035")
  @Tag("RC-111")
  void theBoardsOfTheChannels(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT).open("store-payments.xhtml")) {
      desk.byId("listForm:choice").selectOption("ALL");
      desk.settle();
      desk.assertAccessible("store-payments");
      desk.open("arrivals.xhtml");
      assertThat(desk.byId("listForm:rows").textContent()).contains("PAID_NOTICE");
      assertThat(desk.byId("submissionForm:submissions").textContent()).contains("9001");
      desk.assertAccessible("arrivals");
      desk.byId("listForm:from").fill("R8.2.30");
      desk.act("listForm:show");
      assertThat(desk.byId("messages").textContent()).contains("収納日の始まりの「R8.2.30」");
      desk.open("remittances.xhtml");
      desk.byId("recordForm:receivedOn").fill("R8.9.5");
      desk.byId("recordForm:institution").fill("9009");
      desk.byId("recordForm:amount").fill("1200");
      desk.act("recordForm:record");
      assertThat(desk.byId("listForm:rows").textContent()).contains("9009");
      desk.assertAccessible("remittances");
      desk.assertConsoleClean();
    }
  }
}
