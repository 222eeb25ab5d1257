package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** A print lot drawn by the running demonstration, and what the officer does with it. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class PrintLotIT {

  private static final String RECEIPT = "shunou";

  @Test
  @Tag("CM-060")
  @Tag("CM-061")
  @Tag("AT-022")
  void aLotIsDrawnCorrectedAndPrinted(Product product, Browser browser) {
    long lot = product.general().inTransaction(PrintLotIT::order);
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT)) {
      List<String> shown = new CopyOnWriteArrayList<>();
      desk.page().context().onResponse(response -> note(response, shown));
      desk.open("print-lot.xhtml?id=" + lot);
      desk.page().waitForCondition(() -> desk.figure("lot-drawn").equals("2"));
      desk.settle();
      assertThat(desk.figure("lot-overflow")).isEqualTo("1");
      assertThat(desk.figure("lot-envelopes")).isEqualTo("2");
      desk.assertAccessible("print-lot");

      desk.open("letters.xhtml?lot=" + lot + "&state=OVERFLOW");
      desk.assertAccessible("letters");
      desk.act("listForm:rows:0:open");
      desk.byId("workForm:faults").waitFor();
      desk.assertAccessible("letter-dialog");
      desk.page().locator("#workForm input[type=text]").first().fill("寿限無（略）");
      desk.act("workForm:correct");
      desk.page().locator("#workForm [role=status]").first().waitFor();
      desk.open("letters.xhtml?lot=" + lot);
      assertThat(desk.page().locator("[id='listForm:rows'] .state.DRAWN").count()).isEqualTo(3);
      assertThat(new String(desk.download("listForm:exports:csv"), StandardCharsets.UTF_8))
          .contains("文書番号");

      desk.output("listForm:rows:0:show");
      desk.page().waitForCondition(() -> shown.contains("inline"));
      desk.byId("formsForm:forms:0:sample").click();
      desk.page().waitForCondition(() -> shown.size() == 2);
      desk.assertConsoleClean();
    }
    assertSamePages(product, lot);
    withdraw(product, browser, lot);
  }

  /** Nothing happens before the officer has said so twice. */
  private static void withdraw(Product product, Browser browser, long lot) {
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT)) {
      desk.open("letters.xhtml?lot=" + lot);
      desk.act("listForm:rows:0:withdraw");
      desk.assertAccessible("confirm");
      desk.act("confirmNo");
      Locator withdrawn = desk.page().locator("[id='listForm:rows'] .state.WITHDRAWN");
      assertThat(withdrawn.count()).isZero();
      desk.act("listForm:rows:0:withdraw");
      desk.act("confirmYes");
      assertThat(withdrawn.count()).isEqualTo(1);
      desk.assertConsoleClean();
    }
  }

  private static void note(Response response, List<String> shown) {
    if ("application/pdf".equals(response.headers().get("content-type"))) {
      shown.add(response.headers().get("content-disposition").replaceFirst(";.*", ""));
    }
  }

  private static void assertSamePages(Product product, long lot) {
    JsonObject letters = product.officer(RECEIPT).get("letters?printLotId=" + lot + "&state=DRAWN");
    assertThat(letters.getInt("total")).isEqualTo(3);
    assertThat(product.officer(RECEIPT).list("letters/print-lots/" + lot + "/zones")).hasSize(2);
    assertThat(product.officer(RECEIPT).list("letters/print-lots/" + lot + "/parts")).hasSize(2);
  }

  /** What a run of slips leaves when it is approved. */
  private static long order(Handle handle) {
    long lot =
        handle
            .createQuery(
                "INSERT INTO operations.print_lot (form_id, name, part_size, issued_on, request_id,"
                    + " ordered_by) SELECT form_id, '令和8年度第2期納付書', 500, :day, :request, 'shunou'"
                    + " FROM operations.letter_form WHERE key = 'payment-slip' AND superseded_at IS"
                    + " NULL RETURNING print_lot_id")
            .bind("day", LocalDate.of(2026, 9, 7))
            .bind("request", UUID.randomUUID())
            .mapTo(Long.class)
            .one();
    long before =
        handle
            .createQuery(
                "INSERT INTO operations.letter_counter VALUES ('payment-slip', 2026, 3)"
                    + " ON CONFLICT (counter, fiscal_year) DO UPDATE"
                    + " SET last_number = letter_counter.last_number + 3 RETURNING last_number - 3")
            .mapTo(Long.class)
            .one();
    addLetter(handle, lot, before + 1, "0600001", "見本 花子");
    addLetter(handle, lot, before + 2, "1000001", "寿限無".repeat(60));
    addLetter(handle, lot, before + 3, "1000001", "\uD842\uDFB7野 葛\uDB40\uDD00子");
    handle
        .createUpdate(
            "INSERT INTO operations.job (kind, period, parameters, request_id, reason,"
                + " business_date, requested_by) VALUES ('operations.print-lot', :lot,"
                + " jsonb_build_object('printLotId', CAST(:lot AS text)), :request, '試験',"
                + " '2026-09-07', 'shunou')")
        .bind("lot", String.valueOf(lot))
        .bind("request", UUID.randomUUID())
        .execute();
    return lot;
  }

  private static void addLetter(
      Handle handle, long lot, long number, String postalCode, String name) {
    long letter =
        handle
            .createQuery(
                "INSERT INTO operations.letter (form_id, counter, fiscal_year, number, reference,"
                    + " addressee_number, postal_code, print_lot_id, part_no, issued_on, issued_by,"
                    + " request_id) SELECT form_id, 'payment-slip', 2026, :number, :reference,"
                    + " '000000000000017', :postalCode, print_lot_id, 1, issued_on, ordered_by,"
                    + " request_id FROM operations.print_lot WHERE print_lot_id = :lot"
                    + " RETURNING letter_id")
            .bind("number", number)
            .bind("reference", "slip " + number)
            .bind("postalCode", postalCode)
            .bind("lot", lot)
            .mapTo(Long.class)
            .one();
    handle
        .createUpdate(
            "INSERT INTO operations.letter_content VALUES (:letter, CAST(:content AS jsonb))")
        .bind("letter", letter)
        .bind("content", content(postalCode, name))
        .execute();
  }

  private static String content(String postalCode, String name) {
    return """
    {"recipient": {"postalCode": "%s", "address": "見本市中央1-2-3", "addressDetail": "", "name": "%s",
                   "honorific": "様"},
     "stage": "", "fields": {},
     "lists": {"slips": [{"year-name": "令和8年度", "tax-item-name": "固定資産税", "installment-name": "第2期",
                          "notice-number": "0012345678", "tax": "12000", "amount": "12000",
                          "due-date": "2026-09-30"}]}}
    """
        .formatted(postalCode, name);
  }
}
