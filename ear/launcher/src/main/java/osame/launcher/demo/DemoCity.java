package osame.launcher.demo;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import osame.foundation.calendar.BusinessCalendar;
import osame.foundation.calendar.Wareki;
import osame.launcher.Messages;
import osame.launcher.server.LauncherException;
import osame.testcity.GeneratedFile;
import osame.testcity.GeneratedFile.Kind;
import osame.testcity.GeneratedFile.Phase;
import osame.testcity.TestCity;
import osame.testcity.TestCityOptions;
import osame.testcity.TestCitySummary;
import osame.testcity.client.CityClient;
import osame.testcity.client.RefusedException;

/**
 * Sets the demonstration city up through the application's entry point and runs one working day.
 * What an interrupted start has done is refused as a repetition, so that the next start goes on
 * from there.
 */
final class DemoCity {

  /** Written when the day is over: from then on a start changes nothing. */
  private static final String DONE = "done";

  private static final String REFUSED = "REFUSED";
  private static final String POSTED = "POSTED";

  /** The application has these bytes already. */
  private static final Set<String> REPEATED = Set.of("RC-E-001", "RC-E-011");

  /** An earlier start had the proposal approved. */
  private static final String NOT_OPEN = "OP-E-021";

  private final PrintWriter out;
  private final Path directory;
  private final CityClient receipt;
  private final CityClient approver;

  DemoCity(PrintWriter out, Path directory, URI application, DemoOfficers officers)
      throws IOException {
    this.out = out;
    this.directory = directory;
    this.receipt = client(application, officers, DemoOfficers.RECEIPT);
    this.approver = client(application, officers, DemoOfficers.APPROVER);
  }

  private static CityClient client(URI application, DemoOfficers officers, String userId)
      throws IOException {
    return new CityClient(application, userId, officers.password(userId));
  }

  /** True if an earlier start finished the city and its day. */
  boolean isThere() {
    return Files.exists(directory.resolve(DONE));
  }

  /**
   * Takes in three years of files, closes their days, and runs the demonstration day.
   *
   * @throws LauncherException LN-E-021 if the application refuses what it should do, LN-E-020 if a
   *     file's job failed
   */
  void build(int people) throws IOException {
    say("demo.city.generating", people);
    TestCitySummary city =
        TestCity.generate(TestCityOptions.standard().withPeople(people), directory);
    try {
      takeInHistory(city);
      runDay(city);
    } catch (RefusedException e) {
      throw new LauncherException("LN-E-021", e.getMessage());
    }
    Files.createFile(directory.resolve(DONE));
  }

  private void takeInHistory(TestCitySummary city) {
    reach(city.options().demoDay().minusDays(1));
    List<GeneratedFile> files = city.files(Phase.HISTORY);
    for (Kind kind : List.of(Kind.ADDRESSEES, Kind.BANK_ACCOUNTS, Kind.LEVIES)) {
      takeInTogether(files.stream().filter(file -> file.kind() == kind).toList());
    }
    say("demo.city.paying", files.stream().filter(file -> file.kind() == Kind.PAYMENTS).count());
    for (GeneratedFile file : files) {
      if (file.kind() == Kind.PAYMENTS) {
        takeIn(file);
      }
    }
    closeDays();
    int days = all("days").size();
    say("demo.city.history", days, city.receivables(), city.levied(), city.paid());
  }

  private void runDay(TestCitySummary city) {
    LocalDate day = city.options().demoDay();
    JsonObject run = receipt.post("debit-runs", Map.of("day", city.debitDay().toString()));
    say("demo.day.title", Wareki.format(day));
    say("demo.day.requested", Wareki.format(city.debitDay()), yen(run, "lines"), yen(run, "total"));
    reach(day);
    city.files(Phase.DEMO_DAY).forEach(this::takeIn);
    closeDays();
    JsonObject report = receipt.get("daily-reports/" + day);
    say(
        "demo.day.report",
        yen(report, "fileTotal"),
        yen(report, "posted"),
        yen(report, "overpaid"),
        yen(report, "suspense"));
    reach(BusinessCalendar.standard().plusBusinessDays(day, 1));
  }

  /** Moves the business date on, unless it is there already. */
  private void reach(LocalDate day) {
    LocalDate current;
    try {
      current = LocalDate.parse(receipt.get("business-date").getString("day"));
    } catch (RefusedException e) {
      current = LocalDate.MIN; // none was ever set
    }
    if (current.isBefore(day)) {
      receipt.post("business-date", Map.of("day", day.toString()));
    }
  }

  /** Files that do not touch each other's receivables: the application does several at a time. */
  private void takeInTogether(List<GeneratedFile> files) {
    Map<GeneratedFile, JsonObject> taken = new LinkedHashMap<>();
    for (GeneratedFile file : files) {
      say("demo.city.takingIn", file.path().getFileName(), file.rows());
      handOver(file).ifPresent(answer -> taken.put(file, answer));
    }
    taken.forEach(this::await);
  }

  /** Hands a file over and waits until it is dealt with, unless the application has its bytes. */
  private void takeIn(GeneratedFile file) {
    JsonObject taken = handOver(file).orElse(null);
    if (taken == null) {
      return;
    }
    await(file, taken);
    if (file.phase() == Phase.DEMO_DAY) {
      tell(
          file,
          switch (file.kind()) {
            case LEVIES -> receipt.get("files/levy/" + taken.getInt("id"));
            case PAYMENTS, DEBIT_RESULT, STORE_RECEIPT ->
                receipt.get("files/payment/" + taken.getInt("id"));
            default -> taken;
          });
    }
  }

  /** Gives the answer; empty if the application has these bytes already. */
  private Optional<JsonObject> handOver(GeneratedFile file) {
    try {
      return Optional.of(send(file));
    } catch (RefusedException e) {
      if (!REPEATED.contains(e.code())) {
        throw e;
      }
      if (file.phase() == Phase.DEMO_DAY) {
        say("demo.day.repeated", file.path().getFileName(), e.code());
      }
      return Optional.empty();
    }
  }

  private JsonObject send(GeneratedFile file) {
    return switch (file.kind()) {
      case ADDRESSEES -> receipt.takeIn("addressees", Map.of(), file.path());
      case BANK_ACCOUNTS -> receipt.takeIn("bank-accounts", Map.of(), file.path());
      case LEVIES -> receipt.takeIn("levies", Map.of(), file.path());
      case PAYMENTS ->
          receipt.takeInPayments("PAID_NOTICE", file.receivedOn().orElseThrow(), file.path());
      case DEBIT_RESULT ->
          receipt.takeInPayments("DEBIT_RESULT", file.receivedOn().orElseThrow(), file.path());
      case STORE_RECEIPT ->
          receipt.takeInPayments("STORE_RECEIPT", file.receivedOn().orElseThrow(), file.path());
    };
  }

  private void await(GeneratedFile file, JsonObject taken) {
    JsonObject job = receipt.await(taken.getJsonNumber("jobId").longValue());
    if (!"SUCCEEDED".equals(job.getString("state"))) {
      throw new LauncherException(
          "LN-E-020", file.path().getFileName(), job.getString("errorCode", ""));
    }
  }

  private void tell(GeneratedFile file, JsonObject state) {
    Path name = file.path().getFileName();
    if (REFUSED.equals(state.getString("state", ""))) {
      say("demo.day.refused", name);
    } else if (file.kind() == Kind.STORE_RECEIPT) {
      say("demo.day.told", name, file.rows());
    } else if (file.kind() == Kind.LEVIES) {
      say("demo.day.levies", name, yen(state, "taken"), yen(state, "faults"));
    } else {
      say(
          "demo.day.payments",
          name,
          yen(state, "total"),
          yen(state, "posted"),
          yen(state, "overpaid"),
          yen(state, "suspense"));
    }
  }

  /**
   * Closes the files that were posted, and then each open day, oldest first: proposed by one
   * officer, approved by another. What is open the application knows, so that a start which was
   * interrupted here goes on where it was.
   */
  void closeDays() {
    for (JsonObject file : all("files/payment")) {
      if (POSTED.equals(file.getString("state"))) {
        receipt.post("payment-files/" + file.getInt("paymentFileId") + "/close", Map.of());
      }
    }
    all("days").stream()
        .filter(day -> !day.getBoolean("closed"))
        .sorted(Comparator.comparing((JsonObject day) -> day.getString("day")))
        .forEach(this::closeDay);
  }

  private void closeDay(JsonObject day) {
    int approval =
        day.containsKey("approvalId")
            ? day.getInt("approvalId")
            : receipt
                .post("day-closings", Map.of("day", day.getString("day")))
                .getInt("approvalId");
    try {
      approver.post("approvals/" + approval + "/approve", Map.of());
    } catch (RefusedException e) {
      if (!NOT_OPEN.equals(e.code())) {
        throw e;
      }
    }
    receipt.post("day-closings/" + approval + "/close", Map.of());
  }

  /** All rows of a list that the application gives page by page. */
  private List<JsonObject> all(String path) {
    List<JsonObject> rows = new ArrayList<>();
    long total;
    do {
      JsonObject page = receipt.get(path + "?offset=" + rows.size());
      total = page.getJsonNumber("total").longValue();
      rows.addAll(page.getJsonArray("rows").getValuesAs(JsonObject.class));
    } while (rows.size() < total);
    return rows;
  }

  private static long yen(JsonObject object, String name) {
    return object.getJsonNumber(name).longValue();
  }

  private void say(String key, Object... arguments) {
    out.println(Messages.text(key, arguments));
    out.flush();
  }
}
