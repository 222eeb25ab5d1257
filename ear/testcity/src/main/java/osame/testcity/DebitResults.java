package osame.testcity;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import osame.testcity.GeneratedFile.Kind;
import osame.testcity.GeneratedFile.Outcome;
import osame.testcity.GeneratedFile.Phase;
import osame.zengin.AccountKind;
import osame.zengin.DebitFileKind;
import osame.zengin.DebitFormat;
import osame.zengin.DebitLine;
import osame.zengin.DebitTrailer;
import osame.zengin.DebitWriter;
import osame.zengin.NewCode;
import osame.zengin.ResultCode;
import osame.zengin.TextEncoding;

/**
 * The banks' answers to the debits of one day, with troubles among them. Each bank has its own way:
 * the second sends newlines, the fourth sends EBCDIC.
 */
final class DebitResults implements Closeable {

  /** Each code once, early on, so that every city has it; later they come as they are. */
  private static final String EARLY_CODES = "123489EN";

  private static final int EARLY_EVERY = 5;
  private static final String LATER_CODES = "111213141819";
  private static final int LATER_EVERY = 40;

  /** Turns of the first bank's lines that go wrong. */
  private static final int COUNTER_TURN = 2;

  private static final int AMOUNT_TURN = 4;
  private static final long AMOUNT_ERROR = 100;

  private final Path directory;
  private final LocalDate debitDay;
  private final LocalDate demoDay;
  private final List<Trouble> troubles;
  private final Map<TestBank, Bank> banks = new EnumMap<>(TestBank.class);
  private int lines;
  private Charge paidAtCounter;
  private Charge debitedBefore;

  private static final class Bank {
    private final Path path;
    private final DebitWriter writer;
    private int turn;
    private long posted;
    private long overpaid;
    private long suspense;

    private Bank(Path path, DebitWriter writer) {
      this.path = path;
      this.writer = writer;
    }
  }

  DebitResults(Path directory, CityCalendar calendar, LocalDate demoDay, List<Trouble> troubles)
      throws IOException {
    this.directory = directory;
    this.debitDay = calendar.debitDay();
    this.demoDay = demoDay;
    this.troubles = troubles;
    for (TestBank bank : TestBank.values()) {
      Path path = directory.resolve(name(bank, ""));
      DebitWriter writer =
          new DebitWriter(Files.newOutputStream(path), format(bank), DebitFileKind.RESULT);
      banks.put(bank, new Bank(path, writer));
      writer.header(bank.header(MonthDay.from(debitDay)));
    }
  }

  private String name(TestBank bank, String suffix) {
    return "debit-result-" + CityCalendar.inName(debitDay) + "-" + bank.code + suffix + ".dat";
  }

  private static DebitFormat format(TestBank bank) {
    return switch (bank) {
      case SECOND -> DebitFormat.DEFAULT.with(DebitFormat.Newline.CRLF);
      case FOURTH -> DebitFormat.DEFAULT.with(TextEncoding.EBCDIC);
      default -> DebitFormat.DEFAULT;
    };
  }

  /** Answers one requested debit. */
  void answer(Charge charge, Person.Account account) throws IOException {
    Bank bank = banks.get(account.bank());
    bank.turn++;
    if (account.bank() == TestBank.FIRST && bank.turn == COUNTER_TURN) {
      paidAtCounter = charge;
      bank.overpaid += charge.amount();
      bank.writer.line(line(charge, account, charge.amount(), ResultCode.DEBITED));
      trouble(Trouble.Kind.DEBITED_AFTER_COUNTER, bank, charge.key(), charge.amount());
    } else if (account.bank() == TestBank.FIRST && bank.turn == AMOUNT_TURN) {
      long amount = charge.amount() + AMOUNT_ERROR;
      bank.suspense += amount;
      bank.writer.line(line(charge, account, amount, ResultCode.DEBITED));
      trouble(Trouble.Kind.DEBIT_AMOUNT_DIFFERS, bank, charge.key(), amount);
    } else {
      ResultCode code = nextCode();
      bank.posted += code.isDebited() ? charge.amount() : 0;
      bank.writer.line(line(charge, account, charge.amount(), code));
    }
  }

  private ResultCode nextCode() {
    lines++;
    int early = lines / EARLY_EVERY - 1;
    if (lines % EARLY_EVERY == 0 && early < EARLY_CODES.length()) {
      return new ResultCode(EARLY_CODES.charAt(early));
    }
    if (lines % LATER_EVERY == 0) {
      return new ResultCode(LATER_CODES.charAt(lines / LATER_EVERY % LATER_CODES.length()));
    }
    return ResultCode.DEBITED;
  }

  /** Shows a charge that was debited on an earlier day; one of them is debited once more. */
  void debitedBefore(Charge charge) {
    if (debitedBefore == null
        && charge.payer().account(charge.item()).orElseThrow().bank() == TestBank.FIRST) {
      debitedBefore = charge;
    }
  }

  /** The charge that was debited although it was paid at the counter. */
  Charge paidAtCounter() {
    return Picks.required(paidAtCounter, Trouble.Kind.DEBITED_AFTER_COUNTER);
  }

  private DebitLine line(Charge charge, Person.Account account, long amount, ResultCode code) {
    return new DebitLine(
        account.bank().code,
        account.bank().kana,
        account.branch(),
        account.branchKana(),
        AccountKind.ORDINARY,
        account.number(),
        account.holder(),
        amount,
        NewCode.OTHER,
        charge.customerNumber(),
        code);
  }

  private void trouble(Trouble.Kind kind, Bank bank, String key, long amount) {
    troubles.add(new Trouble(kind, bank.path.getFileName().toString(), key, amount));
  }

  /** Ends the files and tells what must become of them. */
  List<GeneratedFile> finish() throws IOException {
    addStrayLines();
    List<GeneratedFile> files = new ArrayList<>();
    for (Bank bank : banks.values()) {
      DebitTrailer trailer = bank.writer.trailer();
      bank.writer.end();
      Outcome outcome =
          new Outcome(false, bank.posted, bank.overpaid, bank.suspense, trailer.failedAmount(), 0);
      files.add(file(bank.path, trailer, outcome));
    }
    return files;
  }

  private void addStrayLines() throws IOException {
    Bank first = banks.get(TestBank.FIRST);
    Charge again = Picks.required(debitedBefore, Trouble.Kind.DEBIT_NOT_REQUESTED);
    Person.Account account = again.payer().account(again.item()).orElseThrow();
    Charge unknown =
        new Charge(
            again.levyYear(),
            again.taxYear(),
            again.item(),
            Picks.UNKNOWN_NOTICE,
            again.term(),
            again.amount(),
            again.payer());
    first.writer.line(line(unknown, account, unknown.amount(), ResultCode.DEBITED));
    first.writer.line(line(again, account, again.amount(), ResultCode.DEBITED));
    first.suspense += unknown.amount() + again.amount();
    trouble(Trouble.Kind.DEBIT_UNKNOWN, first, unknown.key(), unknown.amount());
    trouble(Trouble.Kind.DEBIT_NOT_REQUESTED, first, again.key(), again.amount());
  }

  /** Copies that must be refused: the same again, one that does not add up, one cut off. */
  List<GeneratedFile> brokenCopies(List<GeneratedFile> results) throws IOException {
    GeneratedFile first = results.get(TestBank.FIRST.ordinal());
    GeneratedFile second = results.get(TestBank.SECOND.ordinal());
    GeneratedFile third = results.get(TestBank.THIRD.ordinal());
    byte[] cut = Files.readAllBytes(second.path());
    int length = cut.length / 2 - cut.length / 2 % 122 + 50;
    return List.of(
        copy(
            TestBank.FIRST,
            "-again",
            Trouble.Kind.SAME_CONTENT,
            first,
            Files.readAllBytes(first.path())),
        copy(
            TestBank.THIRD,
            "-trailer",
            Trouble.Kind.TRAILER_DIFFERS,
            third,
            withWrongTrailer(Files.readAllBytes(third.path()))),
        copy(TestBank.SECOND, "-cut", Trouble.Kind.CUT_OFF, second, Arrays.copyOf(cut, length)));
  }

  private GeneratedFile copy(
      TestBank bank, String suffix, Trouble.Kind kind, GeneratedFile original, byte[] bytes)
      throws IOException {
    Path path = Files.write(directory.resolve(name(bank, suffix)), bytes);
    troubles.add(new Trouble(kind, path.getFileName().toString(), "", original.total()));
    return new GeneratedFile(
        path,
        Kind.DEBIT_RESULT,
        Phase.DEMO_DAY,
        Optional.of(demoDay),
        original.rows(),
        original.total(),
        Outcome.REFUSED);
  }

  /**
   * The debited total of the trailer, bytes 26 to 37 of the last record but one, with another
   * digit.
   */
  private static byte[] withWrongTrailer(byte[] bytes) {
    byte[] changed = bytes.clone();
    int lastDigit = changed.length - 2 * DebitFormat.RECORD_LENGTH + 36;
    changed[lastDigit] = (byte) (changed[lastDigit] == '0' ? '1' : changed[lastDigit] - 1);
    return changed;
  }

  private GeneratedFile file(Path path, DebitTrailer trailer, Outcome outcome) {
    return new GeneratedFile(
        path,
        Kind.DEBIT_RESULT,
        Phase.DEMO_DAY,
        Optional.of(demoDay),
        trailer.totalCount(),
        trailer.totalAmount(),
        outcome);
  }

  @Override
  public void close() throws IOException {
    for (Bank bank : banks.values()) {
      bank.writer.close();
    }
  }
}
