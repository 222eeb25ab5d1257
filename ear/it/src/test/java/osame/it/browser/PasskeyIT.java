package osame.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.it.product.Product;
import osame.it.product.SharedDemo;

/** The whole way of a passkey through a real browser, and what an attacker tries with it. */
@ExtendWith(SharedDemo.class)
@ExtendWith(SharedBrowser.class)
class PasskeyIT {

  private static final String PASSWORD = "Kiku-no-hana-26";

  @Test
  @Tag("CM-021")
  @Tag("CM-067")
  void aPasskeyWithVerificationSignsItsHolderInAndNobodyElse(Product demo, Browser browser) {
    String sato = Accounts.open(demo, browser, "sato-01");
    String abe = Accounts.open(demo, browser, "abe-01");
    String ito = Accounts.open(demo, browser, "ito-01");
    try (StrictInstance strict = new StrictInstance(demo);
        Authenticator satos = new Authenticator(browser, strict.address());
        Authenticator abes = new Authenticator(browser, strict.address());
        Authenticator itos = new Authenticator(browser, strict.address())) {
      satos.begin("sato-01", sato, PASSWORD);
      abes.begin("abe-01", abe, PASSWORD);
      right(satos);
      replayed(demo, satos);
      wrongUser(demo, abes);
      revokedFromElsewhere(demo, browser, abes);
      cloned(demo, satos);
      itos.begin("ito-01", ito, PASSWORD);
      withoutVerification(demo, itos);
    }
  }

  private static void right(Authenticator satos) {
    satos.signIn("sato-01", PASSWORD);
    assertThat(satos.isSignedIn()).isTrue();
    assertThat(satos.page().locator(".banner").count()).as("no word of a trial").isZero();
    satos.signIn("sato-01", "wrong");
    assertThat(satos.isSignedIn()).as("wrong password").isFalse();
  }

  private static void replayed(Product demo, Authenticator satos) {
    Map<String, String> answer = satos.recordAnswer();
    satos.signIn("sato-01", PASSWORD);
    assertThat(satos.isSignedIn()).isTrue();
    Map<String, String> kept = new TreeMap<>();
    answer.forEach((id, value) -> kept.put(id, URLDecoder.decode(value, StandardCharsets.UTF_8)));
    assertThat(kept).hasSize(4);
    satos.replay("sato-01", PASSWORD, kept);
    assertThat(satos.isSignedIn()).as("replay").isFalse();
    assertThat(lastRefusal(demo)).isEqualTo("sato-01 sign-in: no passkey");
  }

  private static void wrongUser(Product demo, Authenticator abes) {
    abes.signIn("sato-01", PASSWORD);
    assertThat(abes.isSignedIn()).as("the passkey of another").isFalse();
    assertThat(lastRefusal(demo)).isEqualTo("sato-01 sign-in: passkey of another");
  }

  /** An administrator at the other instance revokes: within a minute the session is over. */
  private static void revokedFromElsewhere(Product demo, Browser browser, Authenticator abes) {
    abes.signIn("abe-01", PASSWORD);
    assertThat(abes.isSignedIn()).isTrue();
    Accounts.revoke(demo, browser, "abe-01");
    long end = System.nanoTime() + 60_000_000_000L;
    while (abes.isSignedIn() && System.nanoTime() < end) {
      abes.page().waitForTimeout(2_000);
      abes.page().reload();
    }
    abes.byId("signInForm:userId").waitFor(new Locator.WaitForOptions().setTimeout(5_000));
    abes.signIn("abe-01", PASSWORD);
    assertThat(abes.isSignedIn()).as("after revocation").isFalse();
  }

  private static void cloned(Product demo, Authenticator satos) {
    satos.setCounterBack();
    satos.signIn("sato-01", PASSWORD);
    assertThat(satos.isSignedIn()).as("cloned").isFalse();
    assertThat(lastRefusal(demo)).isEqualTo("sato-01 sign-in: cloned passkey");
    satos.signIn("sato-01", PASSWORD);
    assertThat(satos.isSignedIn()).as("its passkey ended").isFalse();
  }

  private static void withoutVerification(Product demo, Authenticator itos) {
    itos.verifyNobody();
    itos.signIn("ito-01", PASSWORD);
    assertThat(itos.page().locator(".passkey-fault").textContent()).contains("もう一度");
    itos.askForNoVerification();
    itos.signIn("ito-01", PASSWORD);
    assertThat(itos.isSignedIn()).as("without user verification").isFalse();
    assertThat(lastRefusal(demo)).isEqualTo("ito-01 sign-in: no passkey");
  }

  private static String lastRefusal(Product demo) {
    return demo.general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT who || ' ' || subject FROM access.operation_log"
                            + " WHERE operation = 'REFUSED' ORDER BY operation_log_id DESC LIMIT 1")
                    .mapTo(String.class)
                    .one());
  }
}
