package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody tries who doesn't keep to the screens. */
@ExtendWith(SharedDemo.class)
class AttacksIT {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

  private static final List<String> PAGES =
      List.of("index.xhtml", "search.xhtml", "files.xhtml", "approvals.xhtml", "terminals.xhtml");

  /** What must not be fetched at any address. */
  private static final List<String> HIDDEN =
      List.of(
          "WEB-INF/web.xml",
          "WEB-INF/templates/layout.xhtml",
          "META-INF/MANIFEST.MF",
          "jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
          "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
          "jakarta.faces.resource/messages_ja.properties.xhtml?ln=osame");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @Test
  @Tag("CM-021")
  void whoIsNotSignedInSeesOnlyTheSignInPage(Product demo) throws Exception {
    for (String page : PAGES) {
      HttpResponse<String> answer = get(demo, page);
      assertThat(answer.statusCode()).as(page).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in.xhtml");
    }
    for (String path : HIDDEN) {
      HttpResponse<String> answer = get(demo, path);
      assertThat(answer.statusCode()).as(path).isIn(302, 400, 403, 404);
      assertThat(answer.body())
          .as(path)
          .doesNotContain("<web-app", "Manifest-Version", "ui:insert");
    }
  }

  @Test
  @Tag("CM-020")
  void anAddressOpensNoPageOfAnotherDuty(Product demo) throws Exception {
    signIn(demo, "shunou");
    HttpResponse<String> terminals = get(demo, "terminals.xhtml");
    assertThat(terminals.statusCode() + terminals.headers().firstValue("Location").orElse(""))
        .contains("403");
    signIn(demo, "kanri");
    HttpResponse<String> suspense = get(demo, "suspense.xhtml");
    assertThat(suspense.statusCode() + suspense.headers().firstValue("Location").orElse(""))
        .contains("403");
  }

  @Test
  void aFormFromAnotherSiteIsNotTaken(Product demo) throws Exception {
    signIn(demo, "kanri");
    String state = viewState(get(demo, "business-date.xhtml").body());
    String form = form("advanceForm", state, "advanceForm:to", "2099-01-05");
    for (String[] header :
        new String[][] {{"Origin", "https://evil.example"}, {"Sec-Fetch-Site", "cross-site"}}) {
      HttpResponse<String> answer =
          send(post(demo, "business-date.xhtml", form).header(header[0], header[1]));
      assertThat(answer.headers().firstValue("Location").orElse("")).contains("WB-E-081");
    }
    assertThat(businessDate(demo)).isNotEqualTo("2099-01-05");
  }

  @Test
  void aFormWithoutItsViewStateDoesNothing(Product demo) throws Exception {
    signIn(demo, "kanri");
    for (String state : List.of("", "stateless", "-1:-1", viewStateOfAnother(demo))) {
      String form = form("advanceForm", state, "advanceForm:to", "2099-01-05");
      assertThat(send(post(demo, "business-date.xhtml", form)).statusCode())
          .as(state)
          .isLessThan(500);
      assertThat(businessDate(demo)).as(state).isNotEqualTo("2099-01-05");
    }
  }

  /** REST with the browser's own password, as a foreign page would send it. */
  @Test
  void restTakesNoActThatAFormCouldSend(Product demo) throws Exception {
    HttpRequest.Builder plain =
        HttpRequest.newBuilder(demo.address().resolve("api/jobs/0/retry?requestId=" + requestId()))
            .header("Authorization", basic(demo, "shunou"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("requestId=" + requestId()));
    assertThat(send(plain)).satisfies(answer -> assertRefused(answer, "WB-E-001"));
    HttpRequest.Builder foreign =
        HttpRequest.newBuilder(demo.address().resolve("api/jobs/0/retry"))
            .header("Authorization", basic(demo, "shunou"))
            .header("X-Request-Id", requestId())
            .header("Origin", "https://evil.example")
            .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(send(foreign)).satisfies(answer -> assertRefused(answer, "WB-E-081"));
  }

  private static void assertRefused(HttpResponse<String> answer, String code) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains(code);
  }

  @Test
  void tamperedParametersAreRefusedWithoutATrace(Product demo) throws Exception {
    signIn(demo, "shunou");
    for (String path :
        List.of(
            "account.xhtml?number=1'%20OR%20'1'='1",
            "account.xhtml?number=%3Cscript%3Ealert(1)%3C/script%3E",
            "file.xhtml?kind=payments&id=-1",
            "file.xhtml?kind=%2e%2e&id=x",
            "day.xhtml?day=0000-00-00",
            "demand-run.xhtml?id=99999999999999999999",
            "print-lot.xhtml?id=%00",
            "error.xhtml?code=%3Cscript%3E&incident=%22%3E",
            "parameters.xhtml?key=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
            "api/jobs/abc",
            "api/letters?state=NONE",
            "api/parameters?prefix=%00",
            "letters.xhtml?number=%00&lot=1",
            "api/files/payment?offset=-1")) {
      HttpResponse<String> answer = get(demo, path);
      assertThat(answer.body())
          .as(path)
          .doesNotContain("Exception", "at osame.", "at org.", "SELECT ", "<script>alert(1)");
      assertThat(answer.statusCode()).as(path).isLessThan(500);
    }
  }

  /** Nothing of the server's inside, and nothing that another page may do with ours. */
  @Test
  void everyAnswerHasItsHeaders(Product demo) throws Exception {
    for (String path :
        List.of("sign-in.xhtml", "error.xhtml", "terminal.xhtml", "nothing-here", "api/jobs/1")) {
      HttpResponse<String> answer = get(demo, path);
      assertHeader(answer, "X-Content-Type-Options", "nosniff");
      assertHeader(answer, "X-Frame-Options", "DENY");
      assertHeader(answer, "Referrer-Policy", "same-origin");
      assertHeader(answer, "Cross-Origin-Opener-Policy", "same-origin");
      assertHeader(answer, "Cross-Origin-Resource-Policy", "same-origin");
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
      assertThat(answer.headers().firstValue("X-Powered-By")).as(path).isEmpty();
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(path).isEmpty();
    }
    String policy =
        get(demo, "sign-in.xhtml").headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains(
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "'nonce-");
    assertThat(policy.replaceAll("style-src-attr 'unsafe-inline'", ""))
        .doesNotContain("unsafe-inline", "unsafe-eval", "*");
  }

  private static void assertHeader(HttpResponse<String> answer, String name, String value) {
    assertThat(answer.headers().firstValue(name)).as(answer.uri() + " " + name).contains(value);
  }

  @Test
  void cookiesAreForThisSiteAndNotForScripts(Product demo) throws Exception {
    HttpResponse<String> answer = get(demo, "sign-in.xhtml");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly; SameSite=Strict"));
  }

  /** A session id that was planted before the sign-in is not the one after it. */
  @Test
  @Tag("CM-021")
  void signingInChangesTheSession(Product demo) throws Exception {
    String before = session(get(demo, "sign-in.xhtml"));
    String after = session(signIn(demo, "shunou"));
    assertThat(after).isNotEqualTo(before);
    HttpRequest planted =
        HttpRequest.newBuilder(demo.address().resolve("index.xhtml"))
            .header("Cookie", "OSAMESESSION=" + before)
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(planted, HttpResponse.BodyHandlers.discarding())
                .statusCode())
        .isEqualTo(302);
  }

  private static String session(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("OSAMESESSION="))
        .map(cookie -> cookie.replaceFirst(";.*", "").replaceFirst(".*=", ""))
        .findFirst()
        .orElseThrow();
  }

  /** The way in of a browser without scripts. */
  private HttpResponse<String> signIn(Product demo, String userId) throws Exception {
    String state = viewState(get(demo, "sign-in.xhtml").body());
    String form =
        form("signInForm", state, "signInForm:userId", userId)
            + "&signInForm%3Apassword="
            + encode(demo.password(userId))
            + "&signInForm%3Asubmit=x";
    HttpResponse<String> answer = send(post(demo, "sign-in.xhtml", form));
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/index.xhtml");
    return answer;
  }

  private static String form(String name, String state, String field, String value) {
    return "%s=%s&jakarta.faces.ViewState=%s&%s=%s&%s%%3Aadvance=x&requestId=%s"
        .formatted(name, name, encode(state), encode(field), encode(value), name, requestId());
  }

  private static String viewState(String page) {
    Matcher state = VIEW_STATE.matcher(page);
    assertThat(state.find()).as("a view state").isTrue();
    return state.group(1);
  }

  private static String viewStateOfAnother(Product demo) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(demo.address().resolve("sign-in.xhtml")).build();
    return viewState(
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private static String businessDate(Product demo) {
    return demo.officer("kanri").get("business-date").getString("day");
  }

  private static String basic(Product demo, String userId) {
    byte[] pair = (userId + ":" + demo.password(userId)).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static String requestId() {
    return UUID.randomUUID().toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder post(Product demo, String path, String form) {
    return HttpRequest.newBuilder(demo.address().resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  private HttpResponse<String> get(Product demo, String path)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(demo.address() + path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
