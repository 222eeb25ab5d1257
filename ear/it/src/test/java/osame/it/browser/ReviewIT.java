package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** An auditor looks through the operation log; it grows by these looks and by nothing else. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class ReviewIT {

  @Test
  @Tag("CM-023")
  void theLogIsSearchedAndTheSearchIsInIt(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("kansa").open("log.xhtml")) {
      Locator rows = desk.page().locator("[id='logForm:rows_data'] tr");
      rows.first().waitFor();
      desk.assertAccessible("log");
      desk.byId("logForm:who").fill("kansa");
      desk.byId("logForm:operation").selectOption("SEARCH");
      desk.act("logForm:search");
      desk.act("logForm:search");
      assertThat(rows.first().textContent()).contains("CM-023", "利用者 kansa, 操作 検索");
      byte[] csv = desk.download("logForm:exports:csv");
      assertThat(new String(csv, StandardCharsets.UTF_8)).contains("記録番号", "利用者 kansa");
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("CM-024")
  void theLogIsAnalysedAndReviewed(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("kansa").open("log-analysis.xhtml")) {
      desk.byId("analysisForm:rule").selectOption("MASS_SEARCH");
      desk.act("analysisForm:count");
      desk.assertAccessible("log-analysis");
      assertThat(desk.figure("threshold")).isEqualTo("500");
      desk.page().locator("[id='analysisForm:rows_data'] a").first().click();
      desk.page().locator("[id='logForm:rows_data'] tr").first().waitFor();
      desk.open("log-alerts.xhtml");
      desk.assertAccessible("log-alerts");
      byte[] pdf = desk.download("monthForm:pdf");
      assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
      byte[] excel = desk.download("alertsForm:exports:excel");
      assertThat(new String(excel, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("CM-023")
  void nobodyElseReadsTheLog(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("shunou")) {
      assertThat(desk.page().locator(".app-menu a[href*='log.xhtml']").count()).isZero();
      desk.open("log.xhtml");
      assertThat(desk.page().locator("[id='logForm:rows_data'] tr").count()).isZero();
    }
  }
}
