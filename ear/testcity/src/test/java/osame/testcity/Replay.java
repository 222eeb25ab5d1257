package osame.testcity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import osame.testcity.GeneratedFile.Outcome;
import osame.zengin.DebitLine;
import osame.zengin.DebitReading;

/**
 * A ledger of the simplest kind, made from the files alone: it checks each outcome that the summary
 * promises. Delinquency charges are none of its business.
 */
final class Replay {

  private final TestCitySummary city;
  private final Map<String, Long> open = new HashMap<>();
  private final Map<String, Long> settled = new HashMap<>();
  private final Map<String, String> dueDates = new HashMap<>();
  private final Map<String, String> payers = new HashMap<>();
  private final Set<String> addressees = new HashSet<>();
  private final Set<String> accounts = new HashSet<>();
  private final Map<String, Long> requested = new HashMap<>();
  private final Set<String> answered = new HashSet<>();
  private final Set<List<Object>> taken = new HashSet<>();
  private long posted;
  private long overpaid;
  private long suspense;

  Replay(TestCitySummary city) {
    this.city = city;
  }

  long posted() {
    return posted;
  }

  long overpaid() {
    return overpaid;
  }

  long suspense() {
    return suspense;
  }

  static String key(CSVRecord row) {
    return String.join(
        "-",
        row.get("levy_year"),
        row.get("tax_year"),
        row.get("tax_item"),
        row.get("notice_number"),
        row.get("installment"));
  }

  /** Takes a file in and compares with its outcome. */
  void takeIn(GeneratedFile file) throws IOException {
    long postedBefore = posted;
    long overpaidBefore = overpaid;
    long suspenseBefore = suspense;
    long notDebited = 0;
    int faulty = 0;
    boolean refused = false;
    switch (file.kind()) {
      case ADDRESSEES ->
          TestCityTest.rows(file).forEach(row -> addressees.add(row.get("addressee_number")));
      case BANK_ACCOUNTS ->
          TestCityTest.rows(file)
              .forEach(row -> accounts.add(row.get("addressee_number") + row.get("tax_item")));
      case LEVIES -> faulty = levies(TestCityTest.rows(file));
      case PAYMENTS -> TestCityTest.rows(file).forEach(this::payment);
      case STORE_RECEIPT -> {} // told, not paid
      case DEBIT_RESULT -> {
        DebitReading reading = TestCityTest.read(file);
        refused = !reading.faults().isEmpty() || !taken.add(List.of(reading.file()));
        notDebited = refused ? 0 : debits(reading.file().sets().get(0).lines());
      }
    }
    assertThat(
            new Outcome(
                refused,
                posted - postedBefore,
                overpaid - overpaidBefore,
                suspense - suspenseBefore,
                notDebited,
                faulty))
        .as(file.path().getFileName().toString())
        .isEqualTo(file.outcome());
  }

  private int levies(List<CSVRecord> rows) {
    int faulty = 0;
    Set<String> keys = new HashSet<>();
    Set<String> twice = new HashSet<>();
    rows.forEach(
        row -> {
          if (!keys.add(key(row))) {
            twice.add(key(row));
          }
        });
    for (CSVRecord row : rows) {
      String key = key(row);
      if (twice.contains(key)
          || !addressees.contains(row.get("addressee_number"))
          || row.get("due_date").endsWith("-02-30")) {
        faulty++;
        continue;
      }
      long amount = Long.parseLong(row.get("amount"));
      boolean initial = row.get("levy_kind").equals("INITIAL");
      assertThat(open.containsKey(key)).as(key).isNotEqualTo(initial);
      long paid = settled.getOrDefault(key, 0L);
      if (amount < paid) {
        overpaid += paid - amount;
      }
      open.put(key, Math.max(amount - paid, 0));
      dueDates.put(key, row.get("due_date"));
      payers.put(key, row.get("addressee_number"));
    }
    return faulty;
  }

  private void payment(CSVRecord row) {
    long amount = Long.parseLong(row.get("amount"));
    if (row.get("paid_on").endsWith("-02-30") || !open.containsKey(key(row))) {
      suspense += amount;
    } else {
      post(key(row), amount);
    }
  }

  private void post(String key, long amount) {
    long owed = Math.min(open.get(key), amount);
    open.merge(key, -owed, Long::sum);
    settled.merge(key, owed, Long::sum);
    posted += owed;
    overpaid += amount - owed;
  }

  /** What the city asks the banks for: everything open and due on the debit day with an account. */
  void request() {
    open.forEach(
        (key, amount) -> {
          String payer = payers.get(key);
          boolean account =
              accounts.contains(payer) || accounts.contains(payer + key.split("-")[2]);
          if (account && amount > 0 && dueDates.get(key).equals(city.debitDay().toString())) {
            requested.put(key, amount);
          }
        });
  }

  /** Every debit that was asked for has its answer. */
  void everyRequestIsAnswered() {
    assertThat(answered).containsAll(requested.keySet());
    assertThat(answered).as("and two that nobody asked for").hasSize(requested.size() + 2);
  }

  private long debits(List<DebitLine> lines) {
    long notDebited = 0;
    for (DebitLine line : lines) {
      String customer = line.customerNumber();
      String key =
          String.join(
              "-",
              customer.substring(0, 4),
              "20" + customer.substring(18),
              customer.substring(4, 6),
              customer.substring(6, 16),
              String.valueOf(Integer.parseInt(customer.substring(16, 18))));
      answered.add(key);
      if (!line.resultCode().isDebited()) {
        assertThat(requested).containsEntry(key, line.amount());
        notDebited += line.amount();
      } else if (requested.getOrDefault(key, -1L) == line.amount()) {
        post(key, line.amount());
      } else {
        suspense += line.amount();
      }
    }
    return notDebited;
  }
}
