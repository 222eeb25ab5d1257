package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;
import osame.setup.Database;

/** People's rights and incidents at the screen. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class RightsDeskIT {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  @Test
  @Tag("CM-065")
  void anIncidentIsLookedInto(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("kansa").open("incident.xhtml")) {
      assertThat(desk.byId("incidentForm:pdf").count()).isZero();
      desk.byId("incidentForm:who").fill("shunou");
      desk.act("incidentForm:look");
      desk.assertAccessible("incident");
      assertThat(Integer.parseInt(desk.figure("acts"))).isPositive();
      assertThat(desk.page().locator("[id='incidentForm:functions_data'] tr").first().textContent())
          .isNotBlank();
      byte[] pdf = desk.download("incidentForm:pdf");
      assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
      byte[] csv = desk.download("incidentForm:functionsExports:csv");
      assertThat(new String(csv, StandardCharsets.UTF_8)).contains("機能", "サインイン");
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("CM-068")
  void nothingLeavesWithoutAReason(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("shunou").open("suspense.xhtml")) {
      Locator why = desk.page().locator("#why[open]");
      desk.byId("listForm:exports:csv").click();
      desk.assertAccessible("output-reason");
      why.locator("#why-cancel").click();
      assertThat(why.count()).isZero();
      desk.byId("listForm:exports:csv").click();
      why.locator("select").selectOption("OTHER");
      why.locator("#why-ok").click();
      assertThat(why.count()).as("the other purpose must be written").isOne();
      why.locator("#why-remark").fill("議会への資料");
      Download csv = desk.page().waitForDownload(() -> why.locator("#why-ok").click());
      assertThat(csv.suggestedFilename()).endsWith(".csv");
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("CM-066")
  void whatLeftIsCheckedOffInTheRegister(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("shunou").open("suspense.xhtml")) {
      byte[] excel = desk.download("listForm:exports:excel");
      assertThat(new String(excel, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
      desk.open("media.xhtml");
      Locator first = desk.page().locator("[id='mediaForm:rows_data'] tr").first();
      assertThat(first.textContent()).contains("一覧 消込エラー", "収納・滞納の事務", "未処理");
      desk.act("mediaForm:rows:0:choose");
      desk.byId("mediaForm:ending").selectOption("DESTROYED");
      desk.byId("mediaForm:endedOn").fill(LocalDate.now(TOKYO).toString());
      desk.byId("mediaForm:approvedBy").fill("shunou");
      desk.act("mediaForm:complete");
      assertThat(desk.byId("messages").textContent()).contains("決裁者の権限を持つ他の職員");
      desk.byId("mediaForm:approvedBy").fill("shounin");
      desk.act("mediaForm:complete");
      desk.assertAccessible("media");
      desk.page().locator("[id='mediaForm:onlyOpen'] .ui-chkbox-label").click();
      desk.act("mediaForm:show");
      assertThat(first.textContent()).contains("廃棄・消去", "shounin");
      desk.byId("entryForm:carriedOn").fill(LocalDate.now(TOKYO).toString());
      desk.byId("entryForm:name").fill("USBメモリ 3号");
      desk.byId("entryForm:place").fill("県税事務所");
      desk.byId("entryForm:purpose").fill("照会の回答");
      desk.act("entryForm:enter");
      assertThat(desk.byId("messages").textContent()).contains("USBメモリ 3号");
      desk.assertConsoleClean();
    }
  }

  /** Whatever breaks while part of a page is drawn, the officer learns its number and goes on. */
  @Test
  void aListThatBreaksLeadsToThePageOfErrors(Product product, Browser browser) {
    Jdbi owner =
        Jdbi.create(product.login(Database.GENERAL, Database.GENERAL.owner()).dataSource());
    try (Desk desk = new Desk(browser, product).signIn("shunou").open("media.xhtml")) {
      owner.useHandle(h -> h.execute("ALTER TABLE operations.medium RENAME TO medium_away"));
      try {
        desk.byId("mediaForm:show").click();
        desk.page().waitForURL("**/error.xhtml*");
        assertThat(desk.page().locator("[role=alert]").textContent()).contains("番号");
      } finally {
        owner.useHandle(h -> h.execute("ALTER TABLE operations.medium_away RENAME TO medium"));
      }
    }
  }

  @Test
  @Tag("CM-068")
  void oneKeyLeavesTheDeskAndTheDraftWaits(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("shunou").open("media.xhtml")) {
      desk.byId("entryForm:name").fill("書きかけの媒体");
      desk.byId("entryForm:direction").selectOption("IN");
      desk.page().keyboard().press("Alt+q");
      desk.byId("signInForm:userId").waitFor();
      assertThat(desk.page().content()).doesNotContain("書きかけの媒体");
      assertThat(desk.page().evaluate("() => localStorage.length + sessionStorage.length"))
          .isEqualTo(0);
      desk.signIn("shunou");
      assertThat(desk.byId("drafts").textContent()).contains("/media.xhtml");
      desk.open("media.xhtml");
      assertThat(desk.byId("entryForm:name").inputValue()).isEmpty();
      desk.assertAccessible("draft");
      desk.act("draftForm:take");
      assertThat(desk.byId("entryForm:name").inputValue()).isEqualTo("書きかけの媒体");
      assertThat(desk.byId("entryForm:direction").inputValue()).isEqualTo("IN");
      desk.open("media.xhtml");
      assertThat(desk.byId("draftForm:take").count()).as("given back once").isZero();
      desk.assertConsoleClean();
    }
  }
}
