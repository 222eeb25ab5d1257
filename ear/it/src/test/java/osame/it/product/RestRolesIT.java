package osame.it.product;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import osame.access.api.Roles;
import osame.it.container.RolePage;
import osame.it.container.RolePage.Line;
import osame.launcher.server.OfficerAccounts;
import osame.setup.Database;

/**
 * Every REST endpoint as every role, compared with {@code docs/roles.md}. The orders are such that
 * whoever is let through is told of another error, or changes nothing.
 */
@ExtendWith(SharedDemo.class)
class RestRolesIT {

  private static final String PASSWORD = "Only-for-tests-1";
  private static final String A_DAY_LONG_AGO = "{\"day\":\"2001-01-05\"}";

  private static final String CERTIFICATE =
      "{\"kind\":\"TAX\",\"addresseeNumber\":\"000000000000000\",\"purpose\":\"test\"}";
  private static final String DEMAND_RUN =
      """
      {"name":"test","dueFrom":"2001-01-05","dueTo":"2001-01-05","dispatchOn":"2001-01-25"}
      """;
  private static final String PARAMETER =
      """
      {"key":"law.delinquency-charge.phase1","from":"2099-01-01","value":"none","source":"test"}
      """;
  private static final String HOLD =
      """
      {"kind":"COLLECTION_GRACE","from":"2001-01-05","article":"test","reason":"test"}
      """;

  private static final List<String> ROLES =
      List.of(
          Roles.RECEIPT,
          Roles.ARREARS,
          Roles.ADDRESSING,
          Roles.NUMBER,
          Roles.LINKAGE,
          Roles.APPROVER,
          Roles.AUDITOR,
          Roles.ADMINISTRATOR,
          Roles.LEVYING);

  /** What is sent where an empty body would not reach the check. */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          entry("POST /api/accounts", "{\"addresseeNumber\":\"000000000000000\"}"),
          entry("POST /api/addressees/search", "{\"number\":\"000000000000000\"}"),
          entry("POST /api/business-date", A_DAY_LONG_AGO),
          entry("POST /api/certificates", CERTIFICATE),
          entry("POST /api/certificates/check", CERTIFICATE),
          entry("POST /api/certificates/verify", "{\"verificationCode\":\"none\"}"),
          entry("POST /api/debit-runs", A_DAY_LONG_AGO),
          entry("POST /api/day-closings", A_DAY_LONG_AGO),
          entry("POST /api/demand-runs", DEMAND_RUN),
          entry("POST /api/demand-runs/{id}/dispatch", A_DAY_LONG_AGO),
          entry("POST /api/demand-runs/{id}/pulls", "{\"letterNumber\":0}"),
          entry("POST /api/dry-runs", "{\"kind\":\"UNDO_FILE\",\"id\":0}"),
          entry("POST /api/parameters/proposals", PARAMETER),
          entry("POST /api/receivables/{id}/holds", HOLD),
          entry("POST /api/suspense/{id}/post", "{\"receivable\":\"2001-2001-01-0000000001-1\"}"));

  /** A payment file of a day that is still to come. */
  private static final Map<String, String> QUERIES =
      Map.of("POST /api/files?kind=payments", "&format=PAID_NOTICE&receivedOn=2099-01-05");

  /** Each officer signs in once: it costs time on purpose. */
  private final Map<String, HttpClient> clients = new HashMap<>();

  @Test
  @Tag("CM-020")
  void eachEndpointLetsThroughWhomThePageNamesAndNobodyElse(Product demo)
      throws IOException, InterruptedException {
    OfficerAccounts accounts =
        new OfficerAccounts(demo.login(Database.GENERAL, Database.GENERAL.owner()));
    for (String role : ROLES) {
      accounts.open(userId(role), role, List.of(role), PASSWORD);
    }
    accounts.open(userId("none"), "none", List.of(), PASSWORD);
    List<Line> endpoints = endpoints();
    assertThat(endpoints).isNotEmpty();
    List<String> wrong = new ArrayList<>();
    for (Line endpoint : endpoints) {
      for (String role : ROLES) {
        int status = call(demo, endpoint.name(), credentials(userId(role)));
        if (endpoint.roles().contains(role) == (status == 403) || status >= 500) {
          wrong.add(role + " gets " + status + " at " + endpoint);
        }
      }
      int status = call(demo, endpoint.name(), credentials(userId("none")));
      if (status != 403) {
        wrong.add("an officer without a role gets " + status + " at " + endpoint);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @Tag("CM-021")
  void nobodyUsesAnEndpoint(Product demo) throws IOException, InterruptedException {
    for (Line endpoint : endpoints()) {
      assertThat(call(demo, endpoint.name(), null)).as(endpoint.name()).isEqualTo(401);
    }
  }

  private static List<Line> endpoints() throws IOException {
    try (Reader page = Files.newBufferedReader(Path.of("../../docs/roles.md"))) {
      return RolePage.read(page).stream().filter(line -> line.title().equals("REST")).toList();
    }
  }

  private static String userId(String role) {
    return "rest-" + role;
  }

  private static String credentials(String userId) {
    byte[] pair = (userId + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private int call(Product demo, String endpoint, String credentials)
      throws IOException, InterruptedException {
    String[] parts = endpoint.split(" /");
    String path =
        parts[1]
            .replace("{day}", "2001-01-05")
            .replaceAll("archived/\\{id}", "archived/1")
            .replaceAll("\\{[a-zA-Z]+}", "0")
            .concat(QUERIES.getOrDefault(endpoint, ""));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(demo.address().resolve("/" + path))
            .header("X-Request-Id", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .method(
                parts[0], HttpRequest.BodyPublishers.ofString(BODIES.getOrDefault(endpoint, "{}")));
    if (credentials != null) {
      request.header("Authorization", credentials);
    }
    HttpClient client =
        clients.computeIfAbsent(
            String.valueOf(credentials),
            key -> HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
