package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** Parameters changed by two officers, and how the screens answer what can't be meant. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class OfficersSettingsIT {

  private static final String RECEIPT = "shunou";
  private static final String APPROVER = "shounin";
  private static final String ADMINISTRATOR = "kanri";

  /** Items of the menu that have a key. */
  private static final String KEYED = ".menu-item[data-key]:not([data-key=''])";

  @Test
  @Tag("CM-063")
  @Tag("CM-030")
  void aRateIsProposedByOneOfficerApprovedByAnotherAndPutInForce(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn(ADMINISTRATOR).open("parameters.xhtml")) {
      propose(desk, "280", "R9.1.1", "R9.12.31");
      assertThat(alert(desk)).contains("OP-E-014");
      propose(desk, "2.8", "R9.4.1", "R10.3.31");
      assertThat(alert(desk)).contains("OP-E-017");
      propose(desk, "2.8", "R9.12.31", "R9.1.1");
      assertThat(alert(desk)).contains("WB-E-010");
      desk.assertAccessible("parameter-change");
      propose(desk, "2.8", "R9.1.1", "R9.12.31");
      assertThat(row(desk).textContent()).contains("R9.12.31", "告示", "決裁待ち");
      assertThat(desk.page().locator("a[id$=':approve']").count()).isZero();
      desk.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, product).signIn(APPROVER).open("parameters.xhtml")) {
      desk.assertAccessible("parameter-approval");
      row(desk).locator("a[id$=':approve']").click();
      desk.settle();
      assertThat(row(desk).textContent()).contains("承認済");
      desk.assertConsoleClean();
    }
    try (Desk desk = new Desk(browser, product).signIn(ADMINISTRATOR).open("parameters.xhtml")) {
      row(desk).locator("a[id$=':change']").click();
      desk.settle();
      assertThat(row(desk).count()).isZero();
      desk.open("parameters.xhtml?key=law.delinquency-charge.phase1");
      assertThat(desk.byId("parametersForm:rows").textContent()).contains("R9.1.1", APPROVER);
      desk.assertConsoleClean();
    }
  }

  private static void propose(Desk desk, String value, String from, String to) {
    desk.byId("changeForm:key").fill("law.delinquency-charge.phase1");
    desk.byId("changeForm:value").fill(value);
    desk.byId("changeForm:from").fill(from);
    desk.byId("changeForm:to").fill(to);
    desk.byId("changeForm:source").fill("地方税法附則3条の2・告示（試験）");
    desk.act("changeForm:propose");
  }

  private static String alert(Desk desk) {
    return desk.page().locator("[role=alert]").first().textContent();
  }

  private static Locator row(Desk desk) {
    return desk.page()
        .locator(
            "[id='proposalsForm:proposals'] tbody tr",
            new Page.LocatorOptions().setHasText("law.delinquency-charge.phase1"));
  }

  @Test
  void theMenuOpensByItsKeys(Product product, Browser browser) {
    try (Desk desk = new Desk(browser, product).signIn(APPROVER)) {
      int items = desk.page().locator(KEYED).count();
      assertThat(items).isGreaterThan(5);
      for (int i = items - 1; i >= 0; i--) {
        Locator item = desk.page().locator(KEYED).nth(i);
        String label = item.textContent();
        String key = item.getAttribute("data-key");
        desk.page().keyboard().press("Alt+" + key);
        desk.page()
            .locator("h1", new Page.LocatorOptions().setHasText(label))
            .waitFor(new Locator.WaitForOptions().setTimeout(5_000));
        assertThat(desk.page().locator(".menu-item[aria-current=page]").textContent())
            .as("Alt+" + key)
            .isEqualTo(label);
      }
      desk.assertConsoleClean();
    }
  }

  @Test
  @Tag("RC-022")
  void aFileThatIsTooLargeIsRefusedInWords(Product product, Browser browser) throws IOException {
    Path large = Files.createTempFile("osame-it", ".csv");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((512L << 20) + 1);
    }
    try (Desk desk = new Desk(browser, product).signIn(RECEIPT).open("files.xhtml")) {
      desk.byId("uploadForm:file").setInputFiles(large);
      assertThat(desk.page().locator("#file-limit[role=alert]").textContent()).contains("512メガバイト");
      assertThat(desk.byId("uploadForm:file").inputValue()).isEmpty();
      desk.assertAccessible("too-large");
      desk.assertConsoleClean();
    } finally {
      Files.delete(large);
    }
    assertThat(answerToHead(product))
        .anySatisfy(line -> assertThat(line).contains("error.xhtml?code=WB-E-011"));
  }

  /** What the server says to the head of a request whose body would be too large. */
  private static List<String> answerToHead(Product product) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", product.port())) {
      socket
          .getOutputStream()
          .write(
              """
              POST /sign-in.xhtml HTTP/1.1\r
              Host: 127.0.0.1\r
              Content-Type: multipart/form-data; boundary=x\r
              Content-Length: 600000000\r
              \r
              """
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.setSoTimeout(10_000);
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .lines()
          .takeWhile(line -> !line.isEmpty())
          .toList();
    }
  }
}
