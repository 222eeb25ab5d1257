package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;
import osame.setup.Database;

/**
 * Two well-known scanners, signed in as officers, search for injections in what pages and the REST
 * interface take from an address; and find them where they are.
 */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class ScannersIT {

  private static final Scanners SCANNERS = new Scanners(Path.of("target", "scanners"));

  private static final String QUICK = "xss,crlf,csp";
  private static final String ALL = "xss,crlf,csp,sql,exec,file,redirect,cookieflags,http_headers";

  /** What an officer of the receipt may open. */
  private static final List<String> RECEIPT =
      List.of(
          "account.xhtml?number=%s",
          "letters.xhtml?lot=1&state=PRINTED",
          "api/parameters?prefix=fee",
          "api/receivables/1/charge?day=2026-09-07",
          "monthly-report.xhtml?year=2026&month=2026-09",
          "booked.xhtml?from=2026-09-01&to=2026-09-04&year=2026&taxItem=01&component=TAX",
          "certificate.xhtml?number=%s",
          "counter.xhtml?batch=1",
          "day.xhtml?day=2026-09-04",
          "demand-run.xhtml?id=1",
          "dry-run.xhtml?id=1",
          "file.xhtml?kind=PAYMENT&id=1&job=1",
          "parameters.xhtml?key=fee.demand",
          "print-lot.xhtml?id=1",
          "api/files/payment?offset=0");

  /** What an auditor may open. */
  private static final List<String> AUDIT =
      List.of(
          "log.xhtml?from=2026-09-01&to=2026-09-07&who=shunou&terminal=x&person=%s",
          "officer.xhtml?userId=shunou");

  @Test
  @Tag("CM-023")
  void nothingIsInjected(Product demo, Browser browser) throws Exception {
    assertThat(injectable(demo, browser, "shunou", RECEIPT.subList(0, 3), 1)).isEmpty();
    assertThat(injectable(demo, browser, "kansa", AUDIT.subList(1, 2), 1)).isEmpty();
  }

  @Test
  @Tag("campaign")
  void nothingIsInjectedByAHarderScan(Product demo, Browser browser) throws Exception {
    assertThat(injectable(demo, browser, "shunou", RECEIPT, 3)).isEmpty();
    assertThat(injectable(demo, browser, "kansa", AUDIT, 3)).isEmpty();
    assertThat(faults(demo, browser, "shunou", RECEIPT, ALL)).isEmpty();
    assertThat(faults(demo, browser, "kansa", AUDIT, ALL)).isEmpty();
  }

  @Test
  @Tag("CM-023")
  void noPageGivesAnAttackBack(Product demo, Browser browser) throws Exception {
    assertThat(faults(demo, browser, "shunou", RECEIPT.subList(0, 5), QUICK)).isEmpty();
  }

  /** Otherwise their silence would say nothing. */
  @Test
  void theScannersFindWhatIsThere(Product demo) throws Exception {
    try (LeakyPage leaky =
        new LeakyPage(demo.login(Database.GENERAL, Database.GENERAL.app()).dataSource())) {
      assertThat(SCANNERS.injectable("leaky", List.of(leaky.address() + "?q=1"), "", 1))
          .isNotEmpty();
      assertThat(SCANNERS.faults("leaky", List.of(leaky.address() + "?q=1"), "", QUICK))
          .anyMatch(fault -> fault.startsWith("Cross Site Scripting"));
    }
  }

  private static List<String> injectable(
      Product demo, Browser browser, String userId, List<String> pages, int level)
      throws IOException, InterruptedException {
    try (Desk desk = new Desk(browser, demo).signIn(userId)) {
      return SCANNERS.injectable(userId, addresses(demo, pages), cookies(desk), level);
    }
  }

  private static List<String> faults(
      Product demo, Browser browser, String userId, List<String> pages, String modules)
      throws IOException, InterruptedException {
    try (Desk desk = new Desk(browser, demo).signIn(userId)) {
      return SCANNERS.faults(userId, addresses(demo, pages), cookies(desk), modules);
    }
  }

  private static List<String> addresses(Product demo, List<String> pages) {
    String person =
        demo.general()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT min(addressee_number) FROM receipt.receivable")
                        .mapTo(String.class)
                        .one());
    return pages.stream().map(page -> demo.address() + page.replace("%s", person)).toList();
  }

  private static String cookies(Desk desk) {
    return desk.page().context().cookies().stream()
        .map(cookie -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; "));
  }
}
