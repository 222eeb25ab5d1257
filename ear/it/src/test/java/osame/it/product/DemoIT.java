package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import osame.testcity.GeneratedFile;
import osame.testcity.GeneratedFile.Kind;
import osame.testcity.GeneratedFile.Outcome;
import osame.testcity.TestCity;
import osame.testcity.TestCityOptions;
import osame.testcity.TestCitySummary;

/** The demonstration does what its files promise, says so, and is found again as it was left. */
@ExtendWith(SharedDemo.class)
class DemoIT {

  private static final List<String> OFFICERS = List.of("shunou", "shounin", "kansa", "kanri");

  @TempDir static Path directory;

  private static TestCitySummary city;

  /** The same files once more: what must become of each. */
  @BeforeAll
  static void generate() throws IOException {
    city = TestCity.generate(TestCityOptions.standard().withPeople(SharedDemo.PEOPLE), directory);
  }

  @Test
  void saysWhatHappenedAndHowToGoOn(Product demo) {
    String output = demo.command().output();
    assertThat(output)
        .contains(demo.address().toString(), demo.directory().toString(), "osame_numbers");
    for (String officer : OFFICERS) {
      assertThat(output).contains(officer, demo.password(officer));
    }
    assertThat(demo.command().errors()).isEmpty();
    assertThat(Invariants.violations(demo.general())).isEmpty();
  }

  @Test
  @Tag("RC-022")
  void eachPaymentFileBecameWhatItMust(Product demo) {
    for (GeneratedFile file : city.files()) {
      if (Set.of(Kind.PAYMENTS, Kind.DEBIT_RESULT, Kind.STORE_RECEIPT).contains(file.kind())) {
        assertThat(paymentFile(demo.general(), file))
            .as(file.path().getFileName().toString())
            .isEqualTo(file.outcome().refused() ? null : expected(file.outcome()));
      }
    }
  }

  @Test
  @Tag("AT-023")
  void anotherSystemFindsPeopleToo(Product demo) {
    String name =
        demo.general()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT name FROM addressing.addressee WHERE kind = 'RESIDENT'"
                                + " ORDER BY addressee_number LIMIT 1")
                        .mapTo(String.class)
                        .one());
    JsonObject found = demo.officer("shunou").post("addressees/search", Map.of("name", name));
    assertThat(found.getInt("total")).isPositive();
    assertThat(found.getJsonArray("rows").getValuesAs(JsonObject.class))
        .anyMatch(row -> row.getString("name").equals(name));
  }

  private static Map<String, Object> expected(Outcome outcome) {
    Map<String, Object> row = new TreeMap<>();
    row.put("state", "CLOSED");
    row.put("posted_amount", outcome.posted());
    row.put("overpaid_amount", outcome.overpaid());
    row.put("suspense_amount", outcome.suspense());
    return row;
  }

  /** Null if there is none that was posted. */
  private static Map<String, Object> paymentFile(Jdbi general, GeneratedFile file) {
    return general.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT state, posted_amount, overpaid_amount, suspense_amount"
                        + " FROM receipt.payment_file WHERE name = :name AND state <> 'REFUSED'")
                .bind("name", file.path().getFileName().toString())
                .mapToMap()
                .findOne()
                .map(row -> (Map<String, Object>) new TreeMap<>(row))
                .orElse(null));
  }

  @Test
  @Tag("RC-004")
  void eachLevyFileBecameWhatItMust(Product demo) {
    for (GeneratedFile file : city.files()) {
      if (file.kind() == Kind.LEVIES) {
        String became =
            demo.general()
                .withHandle(
                    handle ->
                        handle
                            .createQuery(
                                "SELECT state || ' ' || taken_count || ' ' || fault_count"
                                    + " FROM receipt.levy_file WHERE name = :name")
                            .bind("name", file.path().getFileName().toString())
                            .mapTo(String.class)
                            .one());
        int faulty = file.outcome().faultyRows();
        assertThat(became)
            .as(file.path().getFileName().toString())
            .isEqualTo("TAKEN_IN " + (file.rows() - faulty) + " " + faulty);
      }
    }
  }

  @Test
  @Tag("RC-031")
  void eachDayTiesOutWithItsFiles(Product demo) {
    Map<LocalDate, List<Outcome>> days = new TreeMap<>();
    city.files().stream()
        .filter(file -> file.receivedOn().isPresent() && !file.outcome().refused())
        .forEach(
            file ->
                days.computeIfAbsent(file.receivedOn().get(), day -> new ArrayList<>())
                    .add(file.outcome()));
    assertThat(days).containsKeys(city.debitDay(), city.options().demoDay());
    days.forEach(
        (day, outcomes) -> {
          JsonObject report = demo.officer("kansa").get("daily-reports/" + day);
          long posted = outcomes.stream().mapToLong(Outcome::posted).sum();
          long overpaid = outcomes.stream().mapToLong(Outcome::overpaid).sum();
          long suspense = outcomes.stream().mapToLong(Outcome::suspense).sum();
          assertThat(figures(report))
              .as(day.toString())
              .containsExactly(posted, overpaid, suspense, posted + overpaid + suspense);
          assertThat(report.getBoolean("closed")).as(day.toString()).isTrue();
        });
  }

  private static List<Long> figures(JsonObject report) {
    return List.of("posted", "overpaid", "suspense", "fileTotal").stream()
        .map(name -> report.getJsonNumber(name).longValue())
        .toList();
  }

  @Test
  void aSecondStartFindsTheDataAsTheyWereLeft(Product demo) {
    List<String> before = facts(demo);
    demo.stop();
    demo.start();
    assertThat(facts(demo)).isEqualTo(before);
    assertThat(Invariants.violations(demo.general())).isEmpty();
  }

  @Test
  @Tag("campaign")
  void aKilledLauncherLeavesAnOrderlyServerAndAllDataBehind(Product demo) {
    List<String> before = facts(demo);
    demo.command().kill();
    demo.awaitOrphansEnd();
    demo.start();
    assertThat(facts(demo)).isEqualTo(before);
    assertThat(Invariants.violations(demo.general())).isEmpty();
  }

  private static List<String> facts(Product demo) {
    String day = demo.officer("kansa").get("business-date").getString("day");
    List<String> facts = new ArrayList<>(List.of(demo.password("kansa"), day));
    facts.addAll(
        demo.general()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT 'entries ' || count(*) || ' ' || sum(amount)"
                                + " FROM receipt.ledger_entry UNION ALL"
                                + " SELECT 'open ' || count(*) || ' ' || sum(tax_balance)"
                                + " FROM receipt.receivable UNION ALL"
                                + " SELECT 'files ' || count(*) FROM operations.archived_file"
                                + " UNION ALL SELECT 'people ' || count(*)"
                                + " FROM addressing.addressee ORDER BY 1")
                        .mapTo(String.class)
                        .list()));
    return facts;
  }
}
