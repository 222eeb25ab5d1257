package osame.testcity;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import osame.testcity.GeneratedFile.Kind;
import osame.testcity.GeneratedFile.Outcome;
import osame.testcity.GeneratedFile.Phase;

/**
 * Writes the files of a city. Addressees are made one after the other and everything of one is
 * written before the next, so that memory does not grow with the city.
 */
public final class TestCity implements Closeable {

  private static final String DEMO_DAY = "demo-day";

  private final TestCityOptions options;
  private final Path directory;
  private final Path demoDirectory;
  private final Levies levies;
  private final CityCalendar calendar;
  private final Picks picks;
  private final List<Trouble> troubles = new ArrayList<>();
  private final CsvFile addressees;
  private final CsvFile accounts;
  private final DebitResults results;
  private final Map<String, CsvFile> levyFiles = new TreeMap<>();
  private final Map<LocalDate, Map<Channel, CsvFile>> paymentFiles = new TreeMap<>();
  private long receivables;
  private long levied;
  private long paid;

  private TestCity(TestCityOptions options, Path directory) throws IOException {
    this.options = options;
    this.directory = directory;
    this.demoDirectory = Files.createDirectories(directory.resolve(DEMO_DAY));
    levies = new Levies(options);
    calendar = new CityCalendar(options, levies.dueDates());
    picks = new Picks(options, calendar);
    addressees = new CsvFile(directory.resolve("addressees.csv"), CsvFile.ADDRESSEES);
    accounts = new CsvFile(directory.resolve("bank-accounts.csv"), CsvFile.ACCOUNTS);
    results = new DebitResults(demoDirectory, calendar, options.demoDay(), troubles);
  }

  /**
   * Writes the files of a city into a directory; those of the demonstration day into {@code
   * demo-day} below it.
   *
   * @param options the city
   * @param directory made if missing; files of the same names are replaced
   * @return what was written, in the order of intake
   */
  public static TestCitySummary generate(TestCityOptions options, Path directory)
      throws IOException {
    try (TestCity city = new TestCity(options, directory)) {
      People people = new People();
      SplittableRandom random = new SplittableRandom(options.seed());
      for (int i = 0; i < options.people(); i++) {
        SplittableRandom own = random.split();
        city.write(people.next(own), own);
      }
      return city.finish();
    }
  }

  /**
   * Writes the addressees of a city alone.
   *
   * @param options the city, whose people are those of {@link #generate}
   * @param file replaced if it is there
   */
  public static void writeAddressees(TestCityOptions options, Path file) throws IOException {
    try (CsvFile addressees = new CsvFile(file, CsvFile.ADDRESSEES)) {
      People people = new People();
      SplittableRandom random = new SplittableRandom(options.seed());
      for (int i = 0; i < options.people(); i++) {
        addressees.addressee(people.next(random.split()));
      }
    }
  }

  private void write(Person person, SplittableRandom random) throws IOException {
    addressees.addressee(person);
    for (Person.Account account : person.accounts()) {
      accounts.row(
          0,
          person.number(),
          account.item().map(item -> item.code).orElse(""),
          account.bank().code,
          account.branch(),
          account.bank().kana,
          account.branchKana(),
          "ORDINARY",
          account.number(),
          account.holder(),
          account.validFrom());
    }
    for (Charge charge : levies.of(person, random)) {
      write(charge, random);
    }
  }

  private void write(Charge charge, SplittableRandom random) throws IOException {
    receivables++;
    levied += charge.amount();
    String reason = charge.taxYear() == charge.levyYear() ? "当初" : "過年度";
    levyFile(charge).levy("INITIAL", charge, charge.amount(), reason, charge.term().decidedOn());
    Optional<Person.Account> account = charge.payer().account(charge.item());
    if (account.isPresent() && charge.due().equals(calendar.debitDay())) {
      results.answer(charge, account.get());
      return;
    }
    long before = 0;
    boolean touched = false;
    for (Payment payment : Habits.payments(charge, random)) {
      Optional<LocalDate> receivedOn = calendar.receivedOn(payment);
      if (receivedOn.isEmpty()) {
        continue;
      }
      paymentFile(payment.channel(), receivedOn.get()).payment(payment);
      if (receivedOn.get().equals(options.demoDay())) {
        touched = true;
      } else {
        before += payment.amount();
      }
      if (payment.channel() == Channel.DIRECT_DEBIT) {
        results.debitedBefore(charge);
      }
    }
    paid += before;
    picks.offer(charge, before, touched);
  }

  private CsvFile levyFile(Charge charge) {
    String name = "levy-%s-%d.csv".formatted(charge.item().code, charge.levyYear());
    return levyFiles.computeIfAbsent(
        // In the order of intake: year by year.
        charge.levyYear() + name, key -> new CsvFile(directory.resolve(name), CsvFile.LEVIES));
  }

  private CsvFile paymentFile(Channel channel, LocalDate receivedOn) {
    return paymentFiles
        .computeIfAbsent(receivedOn, day -> new TreeMap<>())
        .computeIfAbsent(
            channel,
            c ->
                new CsvFile(
                    (receivedOn.isBefore(calendar.debitDay()) ? directory : demoDirectory)
                        .resolve(
                            "payments-%s-%s.csv".formatted(c, CityCalendar.inName(receivedOn))),
                    CsvFile.PAYMENTS));
  }

  private TestCitySummary finish() throws IOException {
    List<GeneratedFile> files = new ArrayList<>();
    files.add(plain(addressees, Kind.ADDRESSEES));
    files.add(plain(accounts, Kind.BANK_ACCOUNTS));
    for (CsvFile file : levyFiles.values()) {
      file.control();
      files.add(plain(file, Kind.LEVIES));
    }
    Map<Channel, CsvFile> last = paymentFiles.remove(options.demoDay());
    for (Map.Entry<LocalDate, Map<Channel, CsvFile>> day : paymentFiles.entrySet()) {
      for (CsvFile file : day.getValue().values()) {
        files.add(payments(file, Phase.HISTORY, day.getKey(), posted(file)));
      }
    }
    paymentFiles.put(options.demoDay(), last);
    addDemoDay(files, last);
    return new TestCitySummary(
        options,
        calendar.debitDay(),
        addressees.rows(),
        accounts.rows(),
        receivables,
        levied,
        paid,
        files,
        troubles);
  }

  private void addDemoDay(List<GeneratedFile> files, Map<Channel, CsvFile> last)
      throws IOException {
    LocalDate counterDay = calendar.counterDay();
    CsvFile counter = paymentFile(Channel.BANK_COUNTER, calendar.debitDay());
    Charge charge = results.paidAtCounter();
    counter.payment(
        new Payment(
            Channel.BANK_COUNTER, TestBank.FIRST.code, charge, charge.amount(), counterDay));
    files.add(payments(counter, Phase.DEMO_DAY, calendar.debitDay(), posted(counter)));

    List<GeneratedFile> debits = results.finish();
    files.addAll(debits);
    DemoPayments demo = new DemoPayments(options.demoDay(), picks, troubles);
    for (Map.Entry<Channel, CsvFile> entry : last.entrySet()) {
      CsvFile file = entry.getValue();
      Outcome outcome = posted(file);
      if (entry.getKey() == Channel.BANK_COUNTER) {
        demo.write(file);
        outcome = demo.outcome(outcome.posted());
      }
      files.add(payments(file, Phase.DEMO_DAY, options.demoDay(), outcome));
    }
    files.add(new StoreReceipts(options.demoDay()).write(demoDirectory, picks.told));
    files.addAll(results.brokenCopies(debits));
    files.add(new Corrections(demoDirectory, options, picks, troubles).write());
  }

  private static Outcome posted(CsvFile file) {
    return new Outcome(false, file.total(), 0, 0, 0, 0);
  }

  private static GeneratedFile payments(
      CsvFile file, Phase phase, LocalDate receivedOn, Outcome outcome) throws IOException {
    file.control();
    return new GeneratedFile(
        file.path(),
        Kind.PAYMENTS,
        phase,
        Optional.of(receivedOn),
        file.rows(),
        file.total(),
        outcome);
  }

  private static GeneratedFile plain(CsvFile file, Kind kind) {
    return new GeneratedFile(
        file.path(),
        kind,
        Phase.HISTORY,
        Optional.empty(),
        file.rows(),
        file.total(),
        Outcome.taken(0));
  }

  @Override
  public void close() throws IOException {
    addressees.close();
    accounts.close();
    results.close();
    for (CsvFile file : levyFiles.values()) {
      file.close();
    }
    for (Map<Channel, CsvFile> day : paymentFiles.values()) {
      for (CsvFile file : day.values()) {
        file.close();
      }
    }
  }
}
