package osame.it.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser with Chromium's virtual authenticator (DevTools domain WebAuthn) at a sign-in page. */
final class Authenticator implements AutoCloseable {

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final CDPSession devTools;
  private final String authenticatorId;

  Authenticator(Browser browser, String address) {
    this.address = address;
    this.context = browser.newContext(new Browser.NewContextOptions().setLocale("ja-JP"));
    this.page = context.newPage();
    this.devTools = context.newCDPSession(page);
    devTools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject parameters = new JsonObject();
    parameters.add("options", options);
    authenticatorId =
        devTools
            .send("WebAuthn.addVirtualAuthenticator", parameters)
            .get("authenticatorId")
            .getAsString();
  }

  Page page() {
    return page;
  }

  Locator byId(String id) {
    return page.locator("[id='" + id + "']");
  }

  /** Sets password and passkey with a one-time code; the sign-in page is shown. */
  void begin(String userId, String code, String password) {
    page.navigate(address + "first-sign-in.xhtml");
    byId("firstForm:userId").fill(userId);
    byId("firstForm:code").fill(code);
    byId("firstForm:password").fill(password);
    byId("firstForm:repeated").fill(password);
    byId("firstForm:passkeyName").fill("庁内端末");
    byId("firstForm:submit").click();
    byId("signInForm:userId").waitFor();
  }

  /** Goes through the sign-in page; what becomes of it is on the screen. */
  void signIn(String userId, String password) {
    context.clearCookies();
    page.navigate(address + "sign-in.xhtml");
    fill(userId, password);
    byId("signInForm:submit").click();
    // The browser takes its time to say that it recognised nobody.
    page.locator(".app-menu, p.bad[role=alert]:not(:empty)")
        .first()
        .waitFor(new Locator.WaitForOptions().setTimeout(90_000));
  }

  private void fill(String userId, String password) {
    byId("signInForm:userId").fill(userId);
    byId("signInForm:password").fill(password);
  }

  boolean isSignedIn() {
    return page.locator(".app-menu").count() > 0;
  }

  /** The hidden fields as the next form that is sent carries them. */
  Map<String, String> recordAnswer() {
    Map<String, String> answer = new LinkedHashMap<>();
    page.onRequest(
        request -> {
          if ("POST".equals(request.method()) && request.postData() != null) {
            for (String pair : request.postData().split("&")) {
              String[] parts = pair.split("=", 2);
              if (parts[0].matches(
                  "signInForm%3A(credentialId|authenticatorData|clientData|signature)")) {
                answer.put(parts[0].replace("%3A", ":"), parts[1]);
              }
            }
          }
        });
    return answer;
  }

  /** Sends an answer of before instead of asking the authenticator. */
  void replay(String userId, String password, Map<String, String> answer) {
    context.clearCookies();
    page.navigate(address + "sign-in.xhtml");
    fill(userId, password);
    page.evaluate("fetch('passkey-challenge').then(answer => answer.text())");
    page.evaluate(
        "answer => { for (const [id, value] of Object.entries(answer)) {"
            + " document.getElementById(id).value = value; }"
            + " document.getElementById('signInForm').dataset.answered = 'yes'; }",
        answer);
    byId("signInForm:submit").click();
    page.locator(".app-menu, p.bad[role=alert]:not(:empty)").first().waitFor();
  }

  /** From now on nobody's finger is recognised. */
  void verifyNobody() {
    JsonObject parameters = parameters();
    parameters.addProperty("isUserVerified", false);
    devTools.send("WebAuthn.setUserVerified", parameters);
  }

  /** From now on the page asks for no verification, as a page of an attacker would. */
  void askForNoVerification() {
    page.addInitScript(
        "const get = navigator.credentials.get.bind(navigator.credentials);"
            + "navigator.credentials.get = options => {"
            + " options.publicKey.userVerification = 'discouraged'; return get(options); };");
  }

  /** Sets the counter back, as it is in a copy that was made before. */
  void setCounterBack() {
    JsonObject credential =
        devTools
            .send("WebAuthn.getCredentials", parameters())
            .getAsJsonArray("credentials")
            .get(0)
            .getAsJsonObject();
    devTools.send("WebAuthn.clearCredentials", parameters());
    credential.addProperty("signCount", 0);
    JsonObject parameters = parameters();
    parameters.add("credential", credential);
    devTools.send("WebAuthn.addCredential", parameters);
  }

  private JsonObject parameters() {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("authenticatorId", authenticatorId);
    return parameters;
  }

  @Override
  public void close() {
    context.close();
  }
}
