package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import osame.it.product.Product;

/** One officer's browser: what is on the screen, and that console and accessibility stay clean. */
final class Desk implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Product product;
  private final BrowserContext context;
  private final Page page;
  private final List<String> console = new ArrayList<>();

  Desk(Browser browser, Product product) {
    this.product = product;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("ja-JP").setViewportSize(1440, 900));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type()) || "warning".equals(message.type())) {
            console.add(message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> console.add("exception: " + error));
  }

  Page page() {
    return page;
  }

  /** Signs in; the start page is shown. */
  Desk signIn(String userId) {
    page.navigate(product.address().toString());
    page.locator("[id='signInForm:userId']").fill(userId);
    page.locator("[id='signInForm:password']").fill(product.password(userId));
    page.keyboard().press("Enter");
    page.locator(".app-menu").waitFor();
    return this;
  }

  /** Opens a page of the menu by its address. */
  Desk open(String path) {
    page.navigate(product.address().resolve(path).toString());
    page.locator("main").waitFor();
    return this;
  }

  /** An element by its full id. */
  Locator byId(String id) {
    return page.locator("[id='" + id + "']");
  }

  /** Clicks and waits for what the click started on the server. */
  void act(String id) {
    byId(id).click();
    settle();
  }

  /** Waits until no request is under way and nothing fades, slides or is shown as loading. */
  void settle() {
    page.waitForFunction(
        """
        () => (typeof PrimeFaces === 'undefined'
                || (PrimeFaces.ajax.Queue.isEmpty() && jQuery(':animated').length === 0))
            && document.querySelector('.ui-state-loading') === null
            && document.getAnimations().every(
                animation => animation.playState !== 'running'
                    || animation.effect.getComputedTiming().iterations === Infinity)
        """);
  }

  /** The text of an element without its unit. */
  String figure(String id) {
    return byId(id).textContent().replaceAll("[^0-9-]", "");
  }

  /** Downloads what the button gives, for a reason if it asks for one. */
  byte[] download(String id) {
    Download download = page.waitForDownload(() -> output(id));
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Clicks what takes data off the screen, and answers why. */
  void output(String id) {
    byId(id).click();
    Locator why = page.locator("#why[open]");
    if (why.count() > 0) {
      why.locator("select").selectOption("WORK");
      why.locator("#why-ok").click();
    }
  }

  /** No violation of WCAG 2.1 A and AA on the screen as it is; keeps a picture of it. */
  void assertAccessible(String name) {
    settle();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    assertThat(
            new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations())
        .as(name)
        .isEmpty();
  }

  /** Nothing was written to the console so far. */
  void assertConsoleClean() {
    assertThat(console).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
