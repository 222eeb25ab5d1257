package osame.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import osame.access.api.Roles;
import osame.it.product.CityServer;
import osame.it.product.Directories;
import osame.it.product.Instance;
import osame.it.product.Processes;
import osame.testcity.client.CityClient;

/** A city of a few invented people on its own PostgreSQL, with one officer of each duty. */
final class StoryCity implements AutoCloseable {

  private final Path directory;
  private final CityServer server;
  private final Instance instance;
  private CityClient receipt;
  private CityClient approver;
  private CityClient arrears;
  private CityClient administrator;
  private LocalDate today;
  private int files;

  StoryCity(Path directory, LocalDate firstDay) {
    this.directory = Directories.empty(directory);
    server = new CityServer(directory.resolve("postgresql"));
    server.migrate();
    instance =
        new Instance("story", directory.resolve("story"), server.environment(server.port(), ""));
    instance.start();
    String receiver = server.openOfficer("uketsuke", Roles.RECEIPT, Roles.ADDRESSING);
    String second = server.openOfficer("kessai", Roles.APPROVER, Roles.AUDITOR);
    String collector = server.openOfficer("tainou", Roles.ARREARS);
    String keeper = server.openOfficer("kanri", Roles.ADMINISTRATOR);
    instance.awaitReady();
    receipt = instance.client("uketsuke", receiver);
    approver = instance.client("kessai", second);
    arrears = instance.client("tainou", collector);
    administrator = instance.client("kanri", keeper);
    advanceTo(firstDay);
  }

  CityClient receipt() {
    return receipt;
  }

  CityClient arrears() {
    return arrears;
  }

  CityClient administrator() {
    return administrator;
  }

  LocalDate today() {
    return today;
  }

  void advanceTo(LocalDate day) {
    if (!day.equals(today)) {
      receipt.post("business-date", Map.of("day", day.toString()));
      today = day;
    }
  }

  /** The second officer's word on what another one proposed. */
  void approve(JsonObject proposed) {
    approver.post("approvals/" + proposed.getInt("approvalId") + "/approve", Map.of());
  }

  /** Takes invented people in, each of whom has a name with its number. */
  void people(Person... people) {
    StringBuilder text =
        new StringBuilder(
            "addressee_number,kind,name,kana,birth_date,postal_code,address,address_detail,"
                + "telephone,corporate_number\r\n");
    for (Person person : people) {
      text.append(person.number())
          .append(",RESIDENT,物語 ")
          .append(person.name())
          .append(",モノガタリ,1980-01-01,1000001,物語市本町一丁目1番,,,\r\n");
    }
    succeed(receipt.takeIn("addressees", Map.of(), file("people.csv", text.toString())));
  }

  /** Gives a person an account from which the tax is debited. */
  void account(Person person) {
    succeed(
        receipt.takeIn(
            "bank-accounts",
            Map.of(),
            file(
                "accounts.csv",
                "addressee_number,tax_item,bank_code,branch_code,bank_name_kana,"
                    + "branch_name_kana,account_kind,account_number,holder_kana,valid_from\r\n"
                    + person.number()
                    + ",,9001,001,ﾃｽﾄｷﾞﾝｺｳ,ﾎﾝﾃﾝ,ORDINARY,0000001,ﾓﾉｶﾞﾀﾘ,2026-04-01\r\n")));
  }

  /** Takes first levies in; each must be taken. */
  void levy(Charge... charges) {
    StringBuilder text =
        new StringBuilder(
            "levy_kind,levy_year,tax_year,tax_item,notice_number,installment,addressee_number,"
                + "amount,nominal_due_date,due_date,reason,decided_on\r\n");
    long total = 0;
    for (Charge charge : charges) {
      text.append("INITIAL,%s,当初,%s\r\n".formatted(charge.levyRow(), today));
      total += charge.amount();
    }
    text.append("CONTROL,%d,%d\r\n".formatted(charges.length, total));
    JsonObject accepted = receipt.takeIn("levies", Map.of(), file("levies.csv", text.toString()));
    succeed(accepted);
    String levies = "files/levy/" + accepted.getInt("id");
    assertThat(receipt.get(levies + "/faults").getJsonArray("rows")).isEmpty();
    assertThat(receipt.get(levies).getInt("taken")).isEqualTo(charges.length);
  }

  /** Posts a paid notice of the city's counter that came in today. */
  void paid(Charge charge, long amount, LocalDate paidOn) {
    String text =
        "channel,institution_code,levy_year,tax_year,tax_item,notice_number,installment,amount,"
            + "paid_on\r\n"
            + "CITY_COUNTER,,%s,%d,%s\r\n".formatted(charge.keyColumns(), amount, paidOn)
            + "CONTROL,1,%d\r\n".formatted(amount);
    payments("PAID_NOTICE", file("paid.csv", text), "%d = %1$d + 0 + 0".formatted(amount));
  }

  void paid(Charge charge, long amount) {
    paid(charge, amount, today);
  }

  /**
   * Posts a file that came in today and must become this.
   *
   * @param became {@code total = posted + overpaid + suspense} in yen
   */
  void payments(String format, Path file, String became) {
    JsonObject accepted = receipt.takeInPayments(format, today, file);
    succeed(accepted);
    JsonObject state = receipt.get("files/payment/" + accepted.getInt("id"));
    assertThat(
            "%s %d = %d + %d + %d"
                .formatted(
                    state.getString("state"),
                    state.getInt("total"),
                    state.getInt("posted"),
                    state.getInt("overpaid"),
                    state.getInt("suspense")))
        .isEqualTo("POSTED " + became);
  }

  Path file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file with a name of its own. */
  Path file(String name, byte[] bytes) {
    try {
      return Files.write(directory.resolve(++files + "-" + name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void succeed(JsonObject accepted) {
    JsonObject job = receipt.await(accepted.getJsonNumber("jobId").longValue());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
  }

  /** Waits until every letter of a print lot is drawn. */
  void awaitDrawn(JsonObject printed) {
    String lot = "letters/print-lots/" + printed.getInt("printLotId");
    Awaitility.await("letters of " + lot)
        .until(
            () -> {
              JsonObject state = receipt.get(lot);
              return state.getInt("drawn") == state.getInt("letters");
            });
  }

  /** Entries of a receivable in the order of the ledger: component, kind, yen, day of payment. */
  List<String> entries(Charge charge) {
    return receipt.list("receivables/" + id(charge) + "/entries").stream()
        .map(JsonValue::asJsonObject)
        .map(
            entry ->
                "%s %s %d%s"
                    .formatted(
                        entry.getString("component"),
                        entry.getString("kind"),
                        entry.getInt("amount"),
                        entry.containsKey("paidOn") ? " " + entry.getString("paidOn") : ""))
        .toList();
  }

  /** Yen of tax that a receivable still owes. */
  long balance(Charge charge) {
    return receipt.list("receivables/" + id(charge) + "/entries").stream()
        .map(JsonValue::asJsonObject)
        .filter(entry -> entry.getString("component").equals("TAX"))
        .mapToLong(entry -> entry.getInt("amount"))
        .sum();
  }

  /** The delinquency charge to today: a line for each segment, the sum and the final amount. */
  List<String> charge(Charge charge) {
    JsonObject result = receipt.get("receivables/" + id(charge) + "/charge");
    List<String> lines =
        result.getJsonArray("segments").stream()
            .map(JsonValue::asJsonObject)
            .map(
                s ->
                    "%s..%s: %d days, base %d, %s%% = %d"
                        .formatted(
                            s.getString("from"),
                            s.getString("to"),
                            s.getInt("days"),
                            s.getInt("base"),
                            s.getString("rate"),
                            s.getInt("amount")))
            .collect(Collectors.toList());
    lines.add(
        "sum %d, %s %d"
            .formatted(
                result.getInt("sum"),
                result.getBoolean("definite") ? "definite" : "estimate",
                result.getInt("finalAmount")));
    return lines;
  }

  /** Surrogate key by which other systems ask for a receivable, paid off or not. */
  long id(Charge charge) {
    return general()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT receivable_id FROM receipt.receivable WHERE tax_item = :item"
                            + " AND notice_number = :notice AND installment = :installment")
                    .bind("item", charge.taxItem())
                    .bind("notice", charge.notice())
                    .bind("installment", charge.installment())
                    .mapTo(Long.class)
                    .one());
  }

  Jdbi general() {
    return server.general();
  }

  @Override
  public void close() {
    try {
      instance.close();
      server.close();
    } finally {
      Processes.killAll(directory);
    }
  }
}
