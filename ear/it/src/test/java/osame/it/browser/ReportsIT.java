package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** The reports at the screen, on paper and behind their figures; nothing is changed. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class ReportsIT {

  @Test
  @Tag("RC-032")
  @Tag("RC-108")
  void aMonthIsReadPrintedAndOpenedToItsPayments(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("shunou").open("monthly-report.xhtml")) {
      desk.byId("total-received").waitFor();
      desk.assertAccessible("monthly-report");
      assertThat(desk.page().locator("[id='monthForm:split'] tbody tr").count()).isPositive();
      byte[] pdf = desk.download("monthForm:pdf");
      assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
      byte[] excel = desk.download("monthForm:exports:excel");
      assertThat(new String(excel, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
      desk.page().locator("[id='monthForm:taxes'] tbody a").first().click();
      desk.byId("bookedForm").waitFor();
      desk.assertAccessible("booked");
      desk.assertConsoleClean();
    }
  }
}
