package osame.receipt.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osame.receipt.api.PaymentFile;
import osame.receipt.api.PaymentFileFormat;
import osame.receipt.api.PaymentFileState;
import osame.receipt.api.ReceivableKey;
import osame.receipt.posting.ReceivedKey;
import osame.receipt.reversal.Undoing;
import osame.receipt.testing.SmallCity;
import osame.setup.testing.TestDatabase;
import osame.zengin.DebitFormat;
import osame.zengin.DebitLine;

/** Whatever the files hold and whatever breaks, the books are those kept by hand. */
@Tag("RC-020")
@Tag("RC-025")
class LedgerPropertiesTest {

  private static final int ACCOUNTS = 30;
  private static final int FILES = 4;
  private static final LocalDate FIRST_DUE = LocalDate.of(2025, 1, 31);
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final int STATEMENTS = 22;

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private SmallCity city;
  private Teller teller;

  @AfterEach
  void leave() {
    city.close();
  }

  @BeforeEach
  void open() {
    city = new SmallCity(database);
    teller = new Teller(database.dataSource());
  }

  /** A file and what it means. */
  private record Lines(
      byte[] content, String format, LocalDate receivedOn, List<LedgerModel.Line> lines) {}

  private LedgerModel levies(Random random) {
    city.clear();
    city.person(1);
    LedgerModel model = new LedgerModel();
    for (int notice = 1; notice <= ACCOUNTS; notice++) {
      LocalDate due = FIRST_DUE.plusDays(random.nextInt(700));
      long tax = random.nextInt(10) == 0 ? 1_500 : 1_000L * (1 + random.nextInt(300)) + 100;
      long fee = random.nextInt(4) == 0 ? 100 : 0;
      long id = city.levy(1, key(notice), due, tax);
      if (fee > 0) {
        city.demandFee(id, fee);
      }
      model.levy(notice, tax, due, fee);
    }
    return model;
  }

  private static ReceivableKey key(int notice) {
    return SmallCity.key(2025, "01", notice, 1);
  }

  private static Lines file(Random random, int number) {
    LocalDate receivedOn = FIRST_DAY.plusDays(90L * number + random.nextInt(60));
    return random.nextInt(3) == 0 ? debits(random, receivedOn) : notices(random, receivedOn);
  }

  private static Lines notices(Random random, LocalDate receivedOn) {
    List<LedgerModel.Line> lines = new ArrayList<>();
    List<String> text = new ArrayList<>();
    for (int number = 2; number < 2 + random.nextInt(80); number++) {
      int notice = 1 + random.nextInt(ACCOUNTS + 2);
      long amount = 1 + random.nextInt(random.nextBoolean() ? 5_000 : 200_000);
      LocalDate paidOn = receivedOn.minusDays(random.nextInt(200));
      String digits = "%010d".formatted(notice);
      String day = paidOn.toString();
      String suspense = null;
      if (random.nextInt(20) == 0) {
        digits = digits.replace('0', 'O');
        suspense = "UNREADABLE_KEY";
      }
      if (random.nextInt(20) == 0) {
        day = receivedOn.plusDays(1).toString();
        suspense = "UNREADABLE_DATE";
      }
      lines.add(new LedgerModel.Line(number, notice, amount, paidOn, suspense));
      text.add("BANK_COUNTER,9001,2025,2025,01,%s,1,%d,%s".formatted(digits, amount, day));
    }
    return new Lines(Teller.notices(text), "PAID_NOTICE", receivedOn, lines);
  }

  private static Lines debits(Random random, LocalDate receivedOn) {
    LocalDate debitDay = receivedOn.minusDays(random.nextInt(30));
    List<LedgerModel.Line> lines = new ArrayList<>();
    List<DebitLine> debits = new ArrayList<>();
    for (int record = 2; record < 2 + random.nextInt(60); record++) {
      int notice = 1 + random.nextInt(ACCOUNTS + 2);
      long amount = 1 + random.nextInt(100_000);
      char code = "00000019".charAt(random.nextInt(8));
      debits.add(Teller.debit(ReceivedKey.customerNumber(key(notice)), amount, code));
      if (code == '0') {
        lines.add(new LedgerModel.Line(record, notice, amount, debitDay, null));
      }
    }
    byte[] content = Teller.result(MonthDay.from(debitDay), debits, DebitFormat.DEFAULT);
    return new Lines(content, PaymentFileFormat.DEBIT_RESULT, receivedOn, lines);
  }

  private Map<String, List<String>> stored() {
    Map<String, List<String>> state = new TreeMap<>();
    LedgerModel.queries()
        .forEach((name, sql) -> state.put(name, city.strings(sql).stream().sorted().toList()));
    return state;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void booksAreThoseKeptByHand(long seed) {
    Random random = new Random(seed);
    LedgerModel model = levies(random);
    for (int number = 0; number < FILES; number++) {
      Lines file = file(random, number);
      PaymentFile posted =
          teller.post("file " + number, file.content(), file.format(), file.receivedOn());
      assertThat(posted.state()).isEqualTo(PaymentFileState.POSTED);
      file.lines().forEach(model::pay);
      assertThat(stored()).isEqualTo(new TreeMap<>(model.state()));
    }
  }

  /** What the model and the database must agree on after undoing: not how it came about. */
  private static Map<String, List<String>> outcome(LedgerModel model) {
    Map<String, List<String>> state = new TreeMap<>(model.state());
    state.remove("entries");
    return state;
  }

  private Map<String, List<String>> storedOutcome() {
    Map<String, List<String>> state = new TreeMap<>();
    LedgerModel.outcomeQueries()
        .forEach((name, sql) -> state.put(name, city.strings(sql).stream().sorted().toList()));
    return state;
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  @Tag("RC-030")
  void whatIsUndoneLeavesNothingButItsEntries(long seed) {
    LedgerModel levied = levies(new Random(seed));
    Random random = new Random(seed + 1_000);
    Undoing undoing = new Undoing(teller);
    record Paid(long file, long posting, LedgerModel.Line line) {}
    List<Paid> standing = new ArrayList<>();
    for (int number = 0; number < FILES; number++) {
      Lines file = file(random, number);
      PaymentFile posted =
          teller.post("file " + number, file.content(), file.format(), file.receivedOn());
      long posting =
          city.number(
              "SELECT posting_id FROM receipt.payment_file WHERE payment_file_id = "
                  + posted.paymentFileId());
      file.lines().forEach(line -> standing.add(new Paid(posted.paymentFileId(), posting, line)));
      LocalDate today = FIRST_DAY.plusDays(90L * number + 80);
      for (int undone = random.nextInt(6); undone > 0 && !standing.isEmpty(); undone--) {
        Paid paid = standing.get(random.nextInt(standing.size()));
        if (random.nextInt(8) == 0) {
          undoing.file(paid.file(), today);
          standing.removeIf(other -> other.file() == paid.file());
        } else {
          undoing.line(paid.posting(), paid.line().number(), today);
          standing.remove(paid);
        }
        LedgerModel never = levied.afresh();
        standing.forEach(other -> never.pay(other.line()));
        assertThat(storedOutcome()).isEqualTo(outcome(never));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  @Tag("RC-022")
  void strikesAnywhereChangeNothing(long seed) {
    Random random = new Random(seed);
    LedgerModel model = levies(random);
    Assassin assassin =
        Assassin.hire(teller.transactions, database.superuserJdbi(), new Random(seed));
    int strikes = 0;
    for (int number = 0; number < FILES; number++) {
      Lines file = file(random, number);
      assassin.rest();
      Teller.Waiting waiting =
          teller.deliver("file " + number, file.content(), file.format(), file.receivedOn());
      for (int attempt = 0; attempt < 4; attempt++) {
        Map<String, List<String>> before = stored();
        assassin.strikeAt(1 + random.nextInt(STATEMENTS));
        try {
          teller.work(waiting);
          break;
        } catch (RuntimeException broken) {
          strikes++;
          assertThat(stored()).isEqualTo(before);
        }
      }
      assassin.rest();
      teller.work(waiting); // taken up by another, whether it was done or not
      file.lines().forEach(model::pay);
      assertThat(stored()).isEqualTo(new TreeMap<>(model.state()));
    }
    assertThat(strikes).isPositive();
  }

  @Test
  void twoFilesAtOnceOnTheSameReceivables() throws Exception {
    city.clear();
    city.person(1);
    LocalDate due = LocalDate.of(2026, 1, 31);
    int accounts = 200;
    for (int notice = 1; notice <= accounts; notice++) {
      city.levy(1, key(notice), due, 1_000);
    }
    List<String> lines =
        IntStream.rangeClosed(1, accounts)
            .mapToObj(n -> "BANK_COUNTER,9001,2025,2025,01,%010d,1,700,2026-01-15".formatted(n))
            .toList();
    List<String> backwards = new ArrayList<>(lines);
    Collections.reverse(backwards);
    List<Teller.Waiting> files =
        List.of(
            teller.deliver("a", Teller.notices(lines), "PAID_NOTICE", FIRST_DAY.plusDays(20)),
            teller.deliver("b", Teller.notices(backwards), "PAID_NOTICE", FIRST_DAY.plusDays(20)));
    CyclicBarrier start = new CyclicBarrier(files.size());
    ExecutorService threads = Executors.newFixedThreadPool(files.size());
    try {
      List<Callable<PaymentFile>> work = new ArrayList<>();
      for (Teller.Waiting file : files) {
        work.add(
            () -> {
              start.await();
              return teller.work(file);
            });
      }
      long posted = 0;
      long overpaid = 0;
      for (Future<PaymentFile> done : threads.invokeAll(work)) {
        posted += done.get().posted().value();
        overpaid += done.get().overpaid().value();
      }
      assertThat(posted).isEqualTo(1_000L * accounts);
      assertThat(overpaid).isEqualTo(400L * accounts);
    } finally {
      threads.shutdownNow();
    }
    assertThat(city.number("SELECT sum(tax_balance)::bigint FROM receipt.receivable")).isZero();
  }
}
