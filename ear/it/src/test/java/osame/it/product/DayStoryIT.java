package osame.it.product;

import static org.assertj.core.api.Assertions.assertThat;
import static osame.it.product.Refusal.refusal;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import osame.foundation.calendar.BusinessCalendar;
import osame.testcity.client.CityClient;
import osame.zengin.DebitFile;
import osame.zengin.DebitFormat;

/** Two days of the section, from a levy to the closed books, told with every figure. */
@ExtendWith(SharedDemo.class)
class DayStoryIT {

  private static final List<String> FIRST_DAY =
      List.of(
          "shunou CONFIGURE CM-063 business date to C",
          "shunou CREATE CM-050 file",
          "shunou CREATE AT-001 addressee file",
          "batch BATCH AT-001 addressee file",
          "shunou CREATE CM-050 file",
          "shunou CREATE RC-071 account file",
          "batch BATCH RC-071 account file",
          "shunou CREATE CM-050 file",
          "shunou CREATE RC-001 levy file",
          "batch BATCH RC-001 levy file",
          // the same levies again: kept as delivered, and refused
          "shunou CREATE CM-050 file",
          "shunou EXPORT CM-050 file",
          "shunou BATCH RC-073 debit run D");

  private static final List<String> SECOND_DAY =
      List.of(
          "shunou CONFIGURE CM-063 business date to D",
          "shunou CREATE CM-050 file",
          "shunou CREATE RC-022 payment file",
          "batch BATCH RC-022 payment file",
          "shunou CREATE CM-050 file",
          "shunou CREATE RC-022 payment file",
          "batch BATCH RC-022 payment file",
          // the same result again
          "shunou CREATE CM-050 file",
          // a wrong trailer
          "shunou CREATE CM-050 file",
          "shunou CREATE RC-022 payment file",
          "batch BATCH RC-022 refused payment file",
          // cut off
          "shunou CREATE CM-050 file",
          "shunou CREATE RC-022 payment file",
          "batch BATCH RC-022 refused payment file",
          "shunou CHANGE RC-024 suspense",
          "shunou CHANGE RC-022 payment file",
          "shunou CHANGE RC-022 payment file",
          "shunou PROPOSE CM-030 receipt.day-closing D proposed",
          "shounin APPROVE CM-030 receipt.day-closing D approved",
          "shunou CHANGE RC-031 accounting day D closed",
          // too late
          "shunou CREATE CM-050 file",
          "shunou CREATE CM-050 file",
          "shunou CREATE RC-001 levy file");

  @TempDir private Path directory;
  private StoryFiles files;
  private Product product;
  private CityClient receipt;
  private CityClient approver;
  private LocalDate first;
  private LocalDate second;

  @Test
  @Tag("RC-001")
  @Tag("RC-004")
  @Tag("RC-022")
  @Tag("RC-024")
  @Tag("RC-031")
  @Tag("RC-074")
  @Tag("CM-030")
  void aLevyIsDebitedAndTheDayClosed(Product demo) throws IOException {
    begin(demo);
    advanceTo(first);
    peopleAndAccounts();
    levies();
    DebitFile request = request();

    advanceTo(second);
    long counter = counterPayments();
    long result = results(request);
    refusedDay("RC-E-041");
    workOffSuspense();
    report(false);
    receipt.post("payment-files/" + counter + "/close", Map.of());
    receipt.post("payment-files/" + result + "/close", Map.of());
    closeByTwo();
    report(true);
    nothingMoreOnAClosedDay();

    assertThat(ledger())
        .containsExactly(
            "8800000001 ASSESSED TAX 12000",
            "8800000001 PAID TAX -12000 DIRECT_DEBIT",
            "8800000002 ASSESSED TAX 8000",
            "8800000003 ASSESSED TAX 30000",
            "8800000003 PAID TAX -30000 BANK_COUNTER",
            "8800000004 ASSESSED TAX 5000",
            "8800000004 PAID TAX -5000 BANK_COUNTER");
    assertThat(log(first)).containsExactlyElementsOf(FIRST_DAY);
    assertThat(log(second)).containsExactlyElementsOf(SECOND_DAY);
    assertThat(Invariants.violations(product.general())).isEmpty();
  }

  /** The acts of a day as the operation log has them, without their numbers. */
  private List<String> log(LocalDate day) {
    return product
        .general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT concat_ws(' ', who, operation, function_id,"
                            + " regexp_replace(subject, ' [0-9]+(?![-0-9])', '', 'g'))"
                            + " FROM access.operation_log WHERE business_date = :day"
                            + " AND function_id <> 'CM-025' ORDER BY operation_log_id")
                    .bind("day", day)
                    .mapTo(String.class)
                    .list())
        .stream()
        .map(line -> line.replace(first.toString(), "C").replace(second.toString(), "D"))
        .toList();
  }

  private void begin(Product demo) {
    product = demo;
    receipt = demo.officer("shunou");
    approver = demo.officer("shounin");
    BusinessCalendar calendar = BusinessCalendar.standard();
    LocalDate current = LocalDate.parse(receipt.get("business-date").getString("day"));
    first = calendar.plusBusinessDays(current, 1);
    second = calendar.plusBusinessDays(first, 1);
    files = new StoryFiles(directory, first);
  }

  private void advanceTo(LocalDate day) {
    receipt.post("business-date", Map.of("day", day.toString()));
    assertThat(receipt.get("business-date").getString("day")).isEqualTo(day.toString());
  }

  private void peopleAndAccounts() throws IOException {
    succeed(receipt.takeIn("addressees", Map.of(), files.people(4)));
    succeed(receipt.takeIn("bank-accounts", Map.of(), files.accounts(3)));
  }

  /** Four good rows, one for nobody, one with a day that does not exist. */
  private void levies() throws IOException {
    Path file =
        files.levies(
            "story-levies.csv",
            58_000,
            files.levy("8800000001", StoryFiles.person(1), 12_000, second),
            files.levy("8800000002", StoryFiles.person(2), 8_000, second),
            files.levy("8800000003", StoryFiles.person(3), 30_000, second),
            files.levy("8800000004", StoryFiles.person(4), 5_000, second),
            files.levy("8800000005", "999999999999990", 1_000, second),
            files.levy("8800000006", StoryFiles.person(1), 2_000, "2026-02-30"));
    int id = succeed(receipt.takeIn("levies", Map.of(), file));
    JsonObject levies = receipt.get("files/levy/" + id);
    assertThat(levies.getString("state")).isEqualTo("TAKEN_IN");
    assertThat(List.of(levies.getInt("taken"), levies.getInt("faults"))).containsExactly(4, 2);
    assertThat(faults("files/levy/" + id)).containsExactly("6 RC-F-018", "7 RC-F-020");
    assertThat(refusal(() -> receipt.takeIn("levies", Map.of(), file))).isEqualTo("422 RC-E-001");
  }

  private DebitFile request() throws IOException {
    JsonObject run = receipt.post("debit-runs", Map.of("day", second.toString()));
    assertThat(List.of(run.getInt("lines"), run.getInt("total"))).containsExactly(3, 50_000);
    assertThat(receipt.post("debit-runs", Map.of("day", second.toString()))).isEqualTo(run);
    byte[] bytes =
        receipt.download("files/archived/" + run.getJsonArray("archivedFileIds").getInt(0));
    return BankAnswers.read(bytes);
  }

  /** One of the debits was paid at the counter as well; a second payment has a slip of the pen. */
  private long counterPayments() throws IOException {
    Path file =
        files.payments(
            "story-counter.csv",
            35_000,
            files.payment("8800000003", 30_000),
            files.payment("8899999999", 5_000));
    return payments("PAID_NOTICE", file, "POSTED 35000 = 30000 + 0 + 5000");
  }

  private long results(DebitFile request) throws IOException {
    // The bank debits all but one, for want of funds.
    byte[] good = BankAnswers.to(request, line -> !line.customerNumber().contains("8800000002"));
    long id =
        payments(
            "DEBIT_RESULT",
            files.bytes("story-result.dat", good),
            "POSTED 42000 = 12000 + 30000 + 0");
    Path again = files.bytes("story-result-again.dat", good);
    assertThat(refusal(() -> receipt.takeInPayments("DEBIT_RESULT", second, again)))
        .isEqualTo("422 RC-E-011");
    // The last digit of the debited sum: bytes 26 to 37 of the record before the last.
    byte[] wrong = good.clone();
    wrong[wrong.length - 2 * DebitFormat.RECORD_LENGTH + 36] = '7';
    assertThat(refusedWhole(files.bytes("story-result-trailer.dat", wrong))).contains("ZG-E-013");
    byte[] cut = Arrays.copyOf(good, 3 * DebitFormat.RECORD_LENGTH);
    assertThat(refusedWhole(files.bytes("story-result-cut.dat", cut))).contains("ZG-E-005");
    return id;
  }

  private long payments(String format, Path file, String became) {
    int id = succeed(receipt.takeInPayments(format, second, file));
    JsonObject state = receipt.get("files/payment/" + id);
    assertThat(
            "%s %d = %d + %d + %d"
                .formatted(
                    state.getString("state"),
                    state.getInt("total"),
                    state.getInt("posted"),
                    state.getInt("overpaid"),
                    state.getInt("suspense")))
        .isEqualTo(became);
    return id;
  }

  private List<String> refusedWhole(Path file) {
    int id = succeed(receipt.takeInPayments("DEBIT_RESULT", second, file));
    assertThat(receipt.get("files/payment/" + id).getString("state")).isEqualTo("REFUSED");
    return faults("files/payment/" + id).stream().map(f -> f.split(" ")[1]).toList();
  }

  private List<String> faults(String path) {
    List<String> faults = new ArrayList<>();
    for (JsonValue fault : receipt.get(path + "/faults").getJsonArray("rows")) {
      faults.add(
          fault.asJsonObject().getInt("line") + " " + fault.asJsonObject().getString("code"));
    }
    return faults;
  }

  private void workOffSuspense() {
    JsonObject row =
        receipt.get("suspense").getJsonArray("rows").stream()
            .map(JsonValue::asJsonObject)
            .filter(s -> s.getString("keyAsReceived").contains("8899999999"))
            .findFirst()
            .orElseThrow();
    assertThat(row.getString("reason")).isEqualTo("UNKNOWN_RECEIVABLE");
    String post = "suspense/" + row.getInt("suspenseId") + "/post";
    receipt.post(post, Map.of("receivable", "2026-2026-01-8800000004-1"));
    assertThat(refusal(() -> receipt.post(post, Map.of("receivable", "2026-2026-01-8800000004-1"))))
        .isEqualTo("422 RC-E-031");
  }

  private void report(boolean closed) {
    JsonObject report = approver.get("daily-reports/" + second);
    assertThat(
            List.of(
                report.getInt("fileTotal"),
                report.getInt("posted"),
                report.getInt("overpaid"),
                report.getInt("suspense"),
                report.getInt("workedOffFromSuspense")))
        .containsExactly(77_000, 42_000, 30_000, 5_000, 5_000);
    assertThat(rows(report, "rows"))
        .containsExactly(
            "01 CURRENT_YEAR TAX BANK_COUNTER 9001: 1, 30000, 0",
            "01 CURRENT_YEAR TAX DIRECT_DEBIT 9001: 2, 12000, 30000");
    assertThat(rows(report, "rowsOfNoFile"))
        .containsExactly("01 CURRENT_YEAR TAX BANK_COUNTER 9001: 1, 5000, 0");
    assertThat(report.getBoolean("closed")).isEqualTo(closed);
  }

  private static List<String> rows(JsonObject report, String name) {
    return report.getJsonArray(name).stream()
        .map(JsonValue::asJsonObject)
        .map(
            row ->
                "%s %s %s %s %s: %d, %d, %d"
                    .formatted(
                        row.getString("taxItem"),
                        row.getString("accountClass"),
                        row.getString("component"),
                        row.getString("channel"),
                        row.getString("institution"),
                        row.getInt("count"),
                        row.getInt("posted"),
                        row.getInt("overpaid")))
        .toList();
  }

  private void refusedDay(String code) {
    assertThat(refusal(() -> receipt.post("day-closings", Map.of("day", second.toString()))))
        .isEqualTo("422 " + code);
  }

  private void closeByTwo() {
    int approval =
        receipt
            .post("day-closings", Map.of("day", second.toString(), "remark", "突合済み"))
            .getInt("approvalId");
    String path = "day-closings/" + approval;
    assertThat(refusal(() -> receipt.post(path + "/close", Map.of()))).startsWith("422 OP-E-");
    String approve = "approvals/" + approval + "/approve";
    assertThat(refusal(() -> receipt.post(approve, Map.of()))).startsWith("403 ");
    approver.post(approve, Map.of("remark", "承認"));
    receipt.post(path + "/close", Map.of());
  }

  private void nothingMoreOnAClosedDay() throws IOException {
    refusedDay("RC-E-043");
    Path late = files.payments("story-late.csv", 8_000, files.payment("8800000002", 8_000));
    assertThat(refusal(() -> receipt.takeInPayments("PAID_NOTICE", second, late)))
        .isEqualTo("422 RC-E-012");
    Path levy =
        files.levies(
            "story-late-levy.csv",
            1_000,
            files.levy("8800000007", StoryFiles.person(1), 1_000, second));
    JsonObject accepted = receipt.takeIn("levies", Map.of(), levy);
    JsonObject job = receipt.await(accepted.getJsonNumber("jobId").longValue());
    assertThat(job.getString("state") + " " + job.getString("errorCode"))
        .isEqualTo("FAILED RC-E-003");
  }

  private List<String> ledger() {
    return product
        .general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT concat_ws(' ', r.notice_number, e.kind, e.component, e.amount,"
                            + " e.channel) FROM receipt.receivable r"
                            + " JOIN receipt.ledger_entry e USING (receivable_id)"
                            + " WHERE r.notice_number LIKE '88000000__'"
                            + " ORDER BY r.notice_number, e.entry_id")
                    .mapTo(String.class)
                    .list());
  }

  /** Waits for the job of a file and gives the file's id. */
  private int succeed(JsonObject accepted) {
    JsonObject job = receipt.await(accepted.getJsonNumber("jobId").longValue());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    return accepted.getInt("id");
  }
}
