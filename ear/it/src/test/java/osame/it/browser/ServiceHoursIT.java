package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.foundation.calendar.Wareki;
import osame.it.product.Product;
import osame.it.product.SharedDemo;
import osame.testcity.client.RefusedException;

/** An administrator sets the hours; who works at their end is warned and then sent home. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class ServiceHoursIT {

  private static final String ADMINISTRATOR = "kanri";
  private static final String AUDITOR = "kansa";
  private static final Duration KEPT = Duration.ofSeconds(30);

  private Product demo;

  @AfterEach
  void openAllDay() {
    demo.general()
        .useHandle(
            h -> {
              h.execute("DELETE FROM access.service_hours");
              h.execute("DELETE FROM access.service_day");
            });
    Awaitility.await().atMost(KEPT).until(() -> answers(AUDITOR));
  }

  @Test
  @Tag("CM-031")
  void theAuditorsHoursEnd(Product product, Browser browser) {
    demo = product;
    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Asia/Tokyo"));
    int end = Math.min(now.getHour() * 60 + now.getMinute() + 8, 24 * 60);
    String closes = "%d:%02d".formatted(end / 60, end % 60);
    try (Desk admin = new Desk(browser, product).signIn(ADMINISTRATOR)) {
      set(admin, "0:00", closes, Wareki.formatShort(now.toLocalDate()));
      admin.assertAccessible("service-hours");
      try (Desk auditor = new Desk(browser, product).signIn(AUDITOR)) {
        Locator notice = auditor.page().locator("#closing");
        Awaitility.await()
            .atMost(KEPT)
            .until(
                () -> {
                  auditor.open("index.xhtml");
                  return notice.isVisible();
                });
        assertThat(notice.textContent()).contains("利用時間が終わります");
        auditor.assertAccessible("closing-notice");
        set(admin, "", "", Wareki.formatShort(now.toLocalDate()));
        Awaitility.await()
            .atMost(KEPT)
            .until(
                () -> {
                  auditor.page().navigate(product.address().resolve("index.xhtml").toString());
                  return auditor.page().url().contains("AC-E-085");
                });
        auditor.assertAccessible("closed");
        auditor.page().navigate(product.address().toString());
        auditor.byId("signInForm:userId").fill(AUDITOR);
        auditor.byId("signInForm:password").fill(product.password(AUDITOR));
        auditor.page().keyboard().press("Enter");
        auditor.page().locator(".error-sentence").waitFor();
        assertThat(auditor.page().locator(".error-sentence").textContent()).contains("AC-E-085");
      }
      assertThat(
              catchThrowableOfType(
                      RefusedException.class, () -> product.officer(AUDITOR).get("business-date"))
                  .code())
          .isEqualTo("AC-E-085");
      extend(admin, now);
      Awaitility.await().atMost(KEPT).until(() -> answers(AUDITOR));
      admin.assertConsoleClean();
    }
  }

  private static void set(Desk admin, String opens, String closes, String from) {
    admin.open("service-hours.xhtml");
    admin.byId("setForm:duty").selectOption("auditor");
    admin
        .byId("setForm:days")
        .selectOption(
            new String[] {
              "MONDAY",
              "TUESDAY",
              "WEDNESDAY",
              "THURSDAY",
              "FRIDAY",
              "SATURDAY",
              "SUNDAY",
              "HOLIDAY"
            });
    admin.byId("setForm:opens").fill(opens);
    admin.byId("setForm:closes").fill(closes);
    admin.byId("setForm:from").fill(from);
    admin.act("setForm:set");
    assertThat(admin.page().locator("[role=status]").first().textContent()).contains("登録しました");
  }

  private static void extend(Desk admin, ZonedDateTime now) {
    admin.open("service-hours.xhtml");
    admin.byId("extendForm:extendedDuty").selectOption("auditor");
    admin.byId("extendForm:until").fill("%d:00".formatted(now.getHour() + 3));
    admin.byId("extendForm:reason").fill("決算の監査");
    admin.act("extendForm:extend");
    assertThat(admin.byId("extendForm:extensions").textContent()).contains("決算の監査");
  }

  private boolean answers(String userId) {
    try {
      demo.officer(userId).get("business-date");
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  @Test
  @Tag("CM-031")
  void aDayIsTreatedAsAHoliday(Product product, Browser browser) {
    demo = product;
    try (Desk admin =
        new Desk(browser, product).signIn(ADMINISTRATOR).open("service-hours.xhtml")) {
      admin.byId("dayForm:specialDay").fill("R20.10.2");
      admin.byId("dayForm:dayName").fill("市制記念日");
      admin.act("dayForm:register");
      Locator row =
          admin
              .page()
              .locator(
                  "[id='dayForm:specialDays'] tbody tr",
                  new Page.LocatorOptions().setHasText("市制記念日"));
      assertThat(row.textContent()).contains("祝日・年末年始");
      row.locator("a").click();
      admin.settle();
      assertThat(row.count()).isZero();
      admin.assertConsoleClean();
    }
  }

  @Test
  @Tag("CM-022")
  void anOfficerMaySeeAnItemMore(Product product, Browser browser) {
    demo = product;
    try (Desk admin =
        new Desk(browser, product).signIn(ADMINISTRATOR).open("item-permissions.xhtml")) {
      for (String item : new String[] {"BANK_ACCOUNT", ""}) {
        admin.byId("setForm:userId").fill(AUDITOR);
        admin
            .byId("setForm:items")
            .selectOption(item.isEmpty() ? new String[0] : new String[] {item});
        admin.byId("setForm:reason").fill("口座振替の検査");
        admin.act("setForm:set");
        assertThat(
                admin
                    .page()
                    .locator(
                        "[id='listForm:rows'] tbody tr",
                        new Page.LocatorOptions().setHasText(AUDITOR))
                    .textContent()
                    .contains("口座番号"))
            .isEqualTo(!item.isEmpty());
        admin.assertAccessible("item-permissions");
      }
      admin.byId("setForm:userId").fill(ADMINISTRATOR);
      admin.byId("setForm:reason").fill("試験");
      admin.act("setForm:set");
      assertThat(admin.page().locator("[role=alert]").first().textContent()).contains("AC-E-093");
      admin.assertConsoleClean();
    }
  }

  @Test
  @Tag("CM-021")
  void aTerminalIsNamedAndRevoked(Product product, Browser browser) {
    demo = product;
    try (Desk admin = new Desk(browser, product).signIn(ADMINISTRATOR).open("terminals.xhtml")) {
      admin.byId("inviteForm:name").fill("収納2番窓口");
      admin.byId("inviteForm:place").fill("本庁1階");
      admin.act("inviteForm:invite");
      assertThat(admin.page().locator("#enrolmentCode").textContent())
          .matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
      Locator row =
          admin
              .page()
              .locator(
                  "[id='terminalsForm:terminals'] tbody tr",
                  new Page.LocatorOptions().setHasText("収納2番窓口"));
      assertThat(row.textContent()).contains("登録待ち", ADMINISTRATOR);
      admin.assertAccessible("terminals");
      row.locator("a").click();
      admin.settle();
      admin.act("confirmYes");
      assertThat(row.textContent()).contains("取消済");
      admin.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, product)) {
      desk.open("terminal.xhtml");
      desk.assertAccessible("terminal-known");
      desk.assertConsoleClean();
    }
  }
}
