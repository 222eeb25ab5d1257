package osame.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import osame.it.product.Product;

/** Accounts that tests need, opened and revoked at the screens as an administrator does it. */
final class Accounts {

  static final String ADMINISTRATOR = "kanri";

  private Accounts() {}

  /** Opens an account with the role receipt and gives its one-time code. */
  static String open(Product demo, Browser browser, String userId) {
    try (Desk desk = new Desk(browser, demo).signIn(ADMINISTRATOR).open("officers.xhtml")) {
      return open(desk, userId, "収納");
    }
  }

  /** Opens an account at a desk that shows the page. */
  static String open(Desk desk, String userId, String role) {
    desk.byId("openForm:userId").fill(userId);
    desk.byId("openForm:name").fill("試験 職員");
    desk.byId("openForm:section").fill("収納課");
    desk.byId("openForm:from").fill("R8.4.1");
    desk.page().getByLabel(role, new Page.GetByLabelOptions().setExact(true)).check();
    desk.act("openForm:open");
    return desk.page().locator("#issued").textContent();
  }

  static void revoke(Product demo, Browser browser, String userId) {
    try (Desk desk =
        new Desk(browser, demo).signIn(ADMINISTRATOR).open("officer.xhtml?userId=" + userId)) {
      desk.act("accountForm:revoke");
    }
  }
}
