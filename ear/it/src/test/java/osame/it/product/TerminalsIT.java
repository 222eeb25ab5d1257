package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registered terminals only: what others see, how one becomes registered, how it ends. */
@ExtendWith(TlsServer.Shared.class)
@Tag("CM-021")
class TerminalsIT {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

  @Test
  void anUnregisteredTerminalCannotEvenTryAPassword(TlsServer server) throws Exception {
    long before = signIns(server);
    HttpClient browser = server.browser();
    for (String page : List.of("", "index.xhtml", "sign-in.xhtml", "search.xhtml", "no-such")) {
      assertThat(get(server, browser, page).headers().firstValue("Location").orElse(""))
          .as(page)
          .endsWith("/terminal.xhtml");
    }
    assertThat(get(server, browser, "terminal.xhtml").body()).contains("登録されていない");
    HttpResponse<String> rest = rest(server, null);
    assertThat(rest.statusCode()).isEqualTo(403);
    assertThat(rest.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(rest.body()).contains("AC-E-084");
    assertThat(signIns(server)).isEqualTo(before);
  }

  @Test
  void aCodeThatIsTypedInLetsTheTerminalIn(TlsServer server) throws Exception {
    String code = server.terminal("収納1番窓口");
    HttpClient browser = server.browser();
    assertThat(enrol(server, browser, "0000-0000-0000").body()).contains("登録コードが正しくない");
    HttpResponse<String> enrolled = enrol(server, browser, code);
    assertThat(enrolled.headers().firstValue("Location").orElse("")).endsWith("/sign-in.xhtml");
    assertThat(enrolled.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-OSAMETERMINAL=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/"));
    assertThat(get(server, browser, "sign-in.xhtml").statusCode()).isEqualTo(200);
    assertThat(enrol(server, server.browser(), code).body()).contains("登録コードが正しくない");
    revoke(server, "収納1番窓口");
    assertThat(get(server, browser, "sign-in.xhtml").headers().firstValue("Location").orElse(""))
        .endsWith("/terminal.xhtml");
  }

  @Test
  void aProgramShowsItsTokenAndTheLogKnowsItByName(TlsServer server) throws Exception {
    String token = server.terminal("夜間の連携", "--program");
    HttpResponse<String> answer = rest(server, token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String known =
        "SELECT count(*) FROM access.operation_log"
            + " WHERE operation = 'SIGN_IN' AND terminal = '夜間の連携'";
    assertThat(count(server, known)).isEqualTo(1);
    String forged = token.substring(0, token.length() - 2) + "AA";
    assertThat(rest(server, forged).statusCode()).isEqualTo(403);
    revoke(server, "夜間の連携");
    assertThat(rest(server, token).statusCode()).isEqualTo(403);
  }

  private static HttpResponse<String> enrol(TlsServer server, HttpClient browser, String code)
      throws Exception {
    String page = get(server, browser, "terminal.xhtml").body();
    Matcher state = VIEW_STATE.matcher(page);
    assertThat(state.find()).isTrue();
    // The page's script puts it into the form.
    Matcher nonce = NONCE.matcher(page);
    assertThat(nonce.find()).isTrue();
    String form =
        "enrolForm=enrolForm&enrolForm%3Aenrol=x&enrolForm%3Acode="
            + code
            + "&jakarta.faces.ViewState="
            + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8)
            + "&primefaces.nonce="
            + URLEncoder.encode(nonce.group(1), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("terminal.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(TlsServer server, HttpClient browser, String path)
      throws Exception {
    return browser.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** With the right user ID and password. */
  private static HttpResponse<String> rest(TlsServer server, String token) throws Exception {
    byte[] pair = ("kansa:" + server.demo().password("kansa")).getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve("api/business-date"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    if (token != null) {
      request.header("X-Terminal-Token", token);
    }
    return server.browser().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static long signIns(TlsServer server) {
    return count(
        server,
        "SELECT count(*) FROM access.operation_log WHERE function_id = 'CM-021'"
            + " AND (operation = 'SIGN_IN' OR subject LIKE 'sign-in:%')");
  }

  private static long count(TlsServer server, String sql) {
    return server.demo().general().withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
  }

  private static void revoke(TlsServer server, String name) {
    server
        .demo()
        .general()
        .useHandle(
            h ->
                h.execute(
                    "UPDATE access.terminal SET revoked_by = 'test', revoked_at = now(),"
                        + " code_digest = NULL, code_expires_at = NULL"
                        + " WHERE name = ? AND revoked_at IS NULL",
                    name));
  }
}
