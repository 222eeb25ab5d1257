package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static osame.it.product.Refusal.refusal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;
import osame.testcity.client.CityClient;

/** Accounts at the screens of administrators, and the session of whoever signs in. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class SignInIT {

  private static final String PASSWORD = "Kiku-no-hana-26";
  private static final String OTHER = "Ajisai-ga-saku-27";
  private static final String SESSION = "OSAMESESSION";

  @Test
  @Tag("CM-020")
  @Tag("CM-067")
  void anAdministratorKeepsAccounts(Product demo, Browser browser) {
    try (Desk desk = new Desk(browser, demo).signIn("kanri").open("officers.xhtml")) {
      Accounts.open(desk, "ito-02", "収納");
      desk.assertAccessible("officers");
      desk.byId("listForm:text").fill("ito-02");
      desk.act("listForm:find");
      assertThat(desk.byId("listForm:rows").textContent()).contains("試験 職員", "本人の設定待ち");
      assertThat(new String(desk.download("listForm:exports:csv"), StandardCharsets.UTF_8))
          .contains("ito-02");
      desk.open("officer.xhtml?userId=ito-02");
      desk.byId("accountForm:section").fill("資産税課");
      desk.byId("accountForm:reason").fill("異動");
      desk.act("accountForm:change");
      desk.act("accountForm:lock");
      assertThat(desk.byId("state").textContent()).isEqualTo("ロック中");
      desk.act("accountForm:reset");
      assertThat(desk.byId("issued").textContent()).hasSize(23);
      assertThat(desk.byId("historyForm:history").textContent())
          .contains("開設", "変更", "ロック", "再設定", "資産税課", "異動");
      desk.assertAccessible("officer");
      desk.open("officer.xhtml?userId=kanri");
      desk.act("accountForm:lock");
      assertThat(desk.page().locator("[role=alert]").first().textContent()).contains("AC-E-064");
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("CM-067")
  void contractsTransfersAndTheYearlyReview(Product demo, Browser browser) {
    try (Desk desk = new Desk(browser, demo).signIn("kanri").open("contracts.xhtml")) {
      desk.byId("addForm:firm").fill("有限会社 試験計算");
      desk.byId("addForm:approval").fill("情政第12号");
      desk.byId("addForm:approvedOn").fill("R8.4.1");
      desk.byId("addForm:endsOn").fill("R60.3.31");
      desk.act("addForm:add");
      desk.assertAccessible("contracts");
      desk.open("officers.xhtml");
      desk.byId("openForm:newKind").selectOption(new SelectOption().setLabel("委託先"));
      desk.settle();
      Accounts.open(desk, "itaku-01", "滞納");
      desk.open("contracts.xhtml");
      desk.page().locator("a[id$=':revoke']").first().click();
      desk.settle();
      assertThat(desk.page().locator("[role=status]").first().textContent()).contains("1件");
      transfers(desk);
      desk.open("recertification.xhtml");
      desk.byId("reviewsForm:dueOn").fill("R60.3.31");
      desk.act("reviewsForm:start");
      assertThat(desk.page().locator("a[id$=':confirm']").count()).as("not a reviewer").isZero();
      desk.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, demo).signIn("shounin").open("recertification.xhtml")) {
      int open = desk.page().locator("a[id$=':confirm']").count();
      assertThat(open).isPositive();
      desk.page().locator("a[id$=':confirm']").first().click();
      desk.settle();
      assertThat(desk.page().locator("a[id$=':confirm']").count()).isEqualTo(open - 1);
      desk.assertAccessible("recertification");
      desk.assertConsoleClean();
    }
  }

  private static void transfers(Desk desk) {
    desk.open("transfers.xhtml");
    upload(desk, "異動,kansa,,,,,\r\n廃止,nobody-9,,,,,\r\n");
    assertThat(desk.byId("faultsForm:faults").textContent()).contains("AC-E-068", "AC-E-063");
    desk.assertAccessible("transfers");
    upload(desk, "開設,kato-60,加藤 四郎,収納課,receipt,R60.4.1,\r\n");
    assertThat(desk.byId("listForm:rows").textContent()).contains("kato-60", "適用待ち");
    desk.page().locator("a[id$=':cancel']").first().click();
    desk.settle();
    assertThat(desk.byId("listForm:rows").textContent()).contains("取消し");
  }

  private static void upload(Desk desk, String rows) {
    String file = "区分,利用者ID,氏名,所属,役割,開始日,終了日\r\n" + rows;
    desk.byId("uploadForm:day").fill("R60.4.1");
    desk.byId("uploadForm:file")
        .setInputFiles(
            new FilePayload("idou.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    desk.byId("uploadForm:takeIn").click();
    desk.page().waitForLoadState();
    desk.settle();
  }

  @Test
  @Tag("CM-021")
  void aHolderBeginsWithACodeAndChangesThePassword(Product demo, Browser browser) {
    String code = Accounts.open(demo, browser, "ueda-03");
    try (Desk desk = new Desk(browser, demo).open("first-sign-in.xhtml")) {
      desk.assertAccessible("first-sign-in");
      begin(desk, "ueda-03", "AAAAA-BBBBB-CCCCC-DDDDD", PASSWORD);
      assertThat(alert(desk)).contains("AC-E-074");
      begin(desk, "ueda-03", code, "Password2026!");
      assertThat(alert(desk)).contains("AC-E-077");
      begin(desk, "ueda-03", code, PASSWORD);
      signIn(desk, "ueda-03", PASSWORD);
      desk.page().locator(".app-menu").waitFor();
      assertThat(desk.page().locator(".banner").textContent()).contains("パスワードだけ");
      desk.open("own-account.xhtml");
      desk.assertAccessible("own-account");
      change(desk, "wrong", OTHER);
      assertThat(alert(desk)).contains("AC-E-076");
      change(desk, PASSWORD, PASSWORD);
      assertThat(alert(desk)).contains("AC-E-075");
      change(desk, PASSWORD, OTHER);
      assertThat(desk.page().locator("[role=status]").first().textContent()).contains("変更しました");
      desk.byId("sessionsForm:signOutEverywhere").click();
      desk.byId("signInForm:userId").waitFor();
      signIn(desk, "ueda-03", PASSWORD);
      assertThat(alert(desk)).contains("サインインできませんでした");
      desk.assertConsoleClean();
    }
  }

  private static void begin(Desk desk, String userId, String code, String password) {
    desk.byId("firstForm:userId").fill(userId);
    desk.byId("firstForm:code").fill(code);
    desk.byId("firstForm:password").fill(password);
    desk.byId("firstForm:repeated").fill(password);
    desk.byId("firstForm:submit").click();
    desk.page().waitForLoadState();
  }

  private static void change(Desk desk, String present, String wanted) {
    desk.byId("passwordForm:present").fill(present);
    desk.byId("passwordForm:wanted").fill(wanted);
    desk.byId("passwordForm:repeated").fill(wanted);
    desk.byId("passwordForm:change").click();
    desk.page().waitForLoadState();
  }

  private static void signIn(Desk desk, String userId, String password) {
    desk.byId("signInForm:userId").fill(userId);
    desk.byId("signInForm:password").fill(password);
    desk.byId("signInForm:submit").click();
    desk.page().waitForLoadState();
  }

  private static String alert(Desk desk) {
    return desk.page().locator("[role=alert]").first().textContent();
  }

  @Test
  @Tag("CM-021")
  void aSharedTerminalShowsNothingOfTheLastUserAndASessionIsFixedByNobody(
      Product demo, Browser browser) {
    try (Desk desk = new Desk(browser, demo).open("sign-in.xhtml")) {
      String planted = session(desk);
      desk.signIn("kansa");
      assertThat(session(desk)).as("another session than before").isNotEqualTo(planted);
      assertThat(seen(browser, demo, planted)).as("the planted session").contains("signInForm");
      String used = session(desk);
      desk.open("officers.xhtml");
      assertThat(desk.byId("listForm:rows").textContent()).contains("kansa");
      desk.byId("signOutForm:signOut").click();
      desk.byId("signInForm:userId").waitFor();
      desk.page().goBack();
      desk.byId("signInForm:userId").waitFor();
      assertThat(desk.page().content()).doesNotContain("監査 一郎");
      assertThat(seen(browser, demo, used)).as("the session that ended").contains("signInForm");
    }
  }

  @Test
  @Tag("CM-021")
  void aScreenThatNobodyUsesReturnsToTheStart(Product demo, Browser browser) {
    try (Desk desk = new Desk(browser, demo).signIn("kansa").open("officers.xhtml")) {
      desk.page().evaluate("document.body.dataset.idleMinutes = '0.02'");
      desk.byId("signInForm:userId").waitFor();
      desk.open("officers.xhtml");
      assertThat(desk.page().url()).as("signed out, not only out of sight").contains("sign-in");
      desk.assertConsoleClean();
    }
  }

  private static String session(Desk desk) {
    return desk.page().context().cookies().stream()
        .filter(cookie -> SESSION.equals(cookie.name))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  /** The start page as somebody sees it who holds that session id. */
  private static String seen(Browser browser, Product demo, String sessionId) {
    try (BrowserContext context = browser.newContext()) {
      context.addCookies(List.of(new Cookie(SESSION, sessionId).setUrl(demo.address().toString())));
      Page page = context.newPage();
      page.navigate(demo.address().toString());
      return page.content();
    }
  }

  /** A program guesses the secret of a system: after five tries even the right one is refused. */
  @Test
  @Tag("CM-021")
  @Tag("CM-067")
  void guessesLockTheAccount(Product demo, Browser browser) {
    String secret;
    try (Desk desk = new Desk(browser, demo).signIn("kanri").open("officers.xhtml")) {
      desk.byId("openForm:newKind").selectOption(new SelectOption().setLabel("システム"));
      desk.settle();
      secret = Accounts.open(desk, "levies-04", "賦課システム");
      desk.assertConsoleClean();
    }
    CityClient system = new CityClient(demo.address(), "levies-04", secret);
    assertThat(system.get("business-date")).isNotEmpty();
    assertThat(refusal(() -> system.get("daily-reports/2026-08-31"))).startsWith("403 ");
    for (int i = 0; i < 5; i++) {
      CityClient guesser = new CityClient(demo.address(), "levies-04", "Guess-" + i);
      assertThat(refusal(() -> guesser.get("business-date"))).startsWith("401 ");
    }
    CityClient right = new CityClient(demo.address(), "levies-04", secret);
    assertThat(refusal(() -> right.get("business-date"))).startsWith("401 ");
  }
}
