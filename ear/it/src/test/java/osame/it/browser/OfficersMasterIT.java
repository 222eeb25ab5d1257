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

/**
 * Somebody is registered, moves, gets an agent and a note, and turns out to be registered twice.
 */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class OfficersMasterIT {

  private static final String KANA = "ヤマノウエ テスト";

  private static String register(Desk desk, String address) {
    desk.open("addressee-new.xhtml");
    desk.byId("addresseeForm:name").fill("山野上 試子");
    desk.byId("addresseeForm:kana").fill(KANA);
    desk.byId("addresseeForm:birthDate").fill("S45.3.9");
    desk.byId("addresseeForm:address").fill(address);
    desk.byId("addresseeForm:validFrom").fill("R6.4.1");
    desk.assertAccessible("addressee-new");
    desk.byId("addresseeForm:register").click();
    desk.byId("number").waitFor();
    return desk.byId("number").textContent().strip();
  }

  @Test
  @Tag("AT-004")
  @Tag("AT-006")
  @Tag("AT-020")
  @Tag("AT-021")
  @Tag("AT-029")
  void aPersonIsRegisteredAndMovesWhileOthersLookOn(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("shunou");
        Desk other = new Desk(browser, product).signIn("shounin")) {
      String number = register(desk, "架空市北町一丁目1番1号");
      assertThat(number).hasSize(15);
      desk.act("personForm:edit");
      desk.byId("editForm:address").fill("架空市南町二丁目2番2号");
      desk.byId("editForm:validFrom").fill("R7.10.1");
      desk.byId("editForm:reason").fill("転居の届出");
      desk.assertAccessible("addressee-edit");
      other.open("addressee.xhtml?number=" + number);
      assertThat(other.byId("otherLock").textContent()).contains("shunou");
      assertThat(other.byId("personForm:edit").count()).isZero();
      desk.act("editForm:save");
      assertThat(desk.byId("address").textContent()).contains("南町");
      assertThat(desk.byId("recipient").textContent()).contains("南町");
      Locator rows = desk.page().locator("[id='historyForm:history_data'] tr");
      assertThat(rows.count()).isEqualTo(2);
      assertThat(rows.nth(1).textContent()).contains("R6.4.1～R7.9.30", "北町");
      rows.nth(1).getByText("訂正").click();
      desk.settle();
      desk.byId("editForm:address").fill("架空市北町一丁目1番10号");
      desk.byId("editForm:reason").fill("届出の読み違い");
      desk.act("editForm:save");
      desk.byId("historyForm:superseded").click();
      desk.settle();
      assertThat(rows.count()).isEqualTo(4);
      desk.assertAccessible("addressee");
      byte[] csv = desk.download("historyForm:exports:csv");
      assertThat(new String(csv, StandardCharsets.UTF_8)).contains("届出の読み違い");
      desk.assertConsoleClean();
      other.assertConsoleClean();
    }
  }

  @Test
  @Tag("AT-013")
  @Tag("AT-015")
  @Tag("AT-028")
  void anAgentGetsTheLettersAndANoteIsKept(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("shunou")) {
      register(desk, "架空市東町三丁目3番3号");
      assertThat(desk.byId("recipient").textContent()).contains("東町");
      desk.act("relationForm:add");
      desk.byId("relationForm:kind").selectOption("TAX_AGENT");
      desk.byId("relationForm:from").fill("R7.4.1");
      desk.byId("relationForm:name").fill("代田 理");
      desk.byId("relationForm:address").fill("別市中央9番9号");
      desk.byId("relationForm:document").fill("納税管理人申告書");
      desk.byId("relationForm:reason").fill("国外転出のため");
      desk.assertAccessible("addressee-relation");
      desk.act("relationForm:save");
      assertThat(desk.byId("recipient").textContent()).contains("別市中央", "納税管理人 代田 理");
      desk.byId("memoForm:memo").fill("電話は夕方に");
      desk.act("memoForm:saveMemo");
      assertThat(desk.byId("memoForm:memos").textContent()).contains("電話は夕方に");
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("AT-009")
  @Tag("AT-010")
  void aDoubleRegistrationIsFoundLinkedAndUndone(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn("shunou")) {
      String first = register(desk, "架空市西町四丁目4番4号");
      String second = register(desk, "架空市西町四丁目4番4号");
      desk.act("groupForm:ask");
      Locator candidate =
          desk.page()
              .locator("[id='groupForm:candidates_data'] tr")
              .filter(new Locator.FilterOptions().setHasText(first));
      assertThat(candidate.textContent()).contains("カナと生年月日が同じ");
      desk.byId("groupForm:reason").fill("本人に確認");
      candidate.getByText("名寄せする").click();
      desk.settle();
      assertThat(desk.byId("groupForm:members").textContent()).contains(first, "（代表）");
      desk.assertAccessible("addressee-group");
      desk.open("account.xhtml?number=" + first);
      assertThat(desk.byId("accountForm:group").textContent()).contains(second, "（この宛名）");
      desk.open("linkage.xhtml");
      desk.act("linkageForm:search");
      desk.assertAccessible("linkage");
      desk.open("addressee.xhtml?number=" + second);
      desk.byId("groupForm:reason").fill("別人と判明");
      desk.page().locator("[id='groupForm:members_data']").getByText("解除").click();
      desk.settle();
      assertThat(desk.byId("groupForm:members").textContent()).doesNotContain(first);
      desk.assertConsoleClean();
    }
  }
}
