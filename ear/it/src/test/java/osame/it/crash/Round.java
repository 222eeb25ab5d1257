package osame.it.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What follows each other: first levies, their payments with everything that can be wrong with one,
 * restatements; their undo; or a demand of the levies. Two rounds of one seed differ in their
 * notice numbers only, which are nobody else's, so that what becomes of them can be compared.
 */
final class Round {

  static final LocalDate RECEIVED_ON = LocalDate.of(2026, 9, 4);

  /** Notice numbers of a round; it uses up to half of them for levies. */
  static final long NOTICES = 100_000;

  /** Due date of every second levy. */
  static final LocalDate LATE = LocalDate.of(2026, 6, 30);

  private static final LocalDate DECIDED_ON = LocalDate.of(2026, 5, 11);
  private static final LocalDate IN_TIME = LocalDate.of(2026, 8, 31);
  private static final String ADDRESSEE = "1000000000000%02d";
  private static final String NOBODY = "999999999999990";

  private final long seed;
  private final long firstNotice;
  private final int size;
  private final Step watched;
  private final List<Long> amounts = new ArrayList<>();

  /**
   * @param number of the round, unique for a database
   * @param size receivables
   * @param watched the step for whose sake it is played
   */
  Round(long seed, int number, int size, Step watched) {
    this.seed = seed;
    this.firstNotice = number * NOTICES;
    this.size = size;
    this.watched = watched;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < size; i++) {
      amounts.add(random.nextLong(1, 60) * 10_000);
    }
  }

  Step watched() {
    return watched;
  }

  /** Demands have a tax item of their own, so that each finds its own round's levies alone. */
  String taxItem() {
    return watched == Step.DEMAND ? "05" : "02";
  }

  long firstNotice() {
    return firstNotice;
  }

  /** The addressees of all rounds. */
  static String addressees() {
    StringBuilder text =
        new StringBuilder(
            "addressee_number,kind,name,kana,birth_date,postal_code,address,address_detail,"
                + "telephone,corporate_number\r\n");
    for (int i = 0; i < 50; i++) {
      text.append(ADDRESSEE.formatted(i))
          .append(",RESIDENT,試験 太郎,シケン タロウ,1980-01-01,1000000,試験市一丁目1,,,\r\n");
    }
    return text.toString();
  }

  /** First levies; the last row names nobody. */
  String levies() {
    Csv csv =
        new Csv(
            "levy_kind,levy_year,tax_year,tax_item,notice_number,installment,addressee_number,"
                + "amount,nominal_due_date,due_date,reason,decided_on");
    for (int i = 0; i < size; i++) {
      levy(csv, "INITIAL", i, ADDRESSEE.formatted(i % 50), amounts.get(i));
    }
    levy(csv, "INITIAL", size, NOBODY, 10_000);
    return csv.end();
  }

  private void levy(Csv csv, String kind, int i, String addressee, long amount) {
    boolean initial = kind.equals("INITIAL");
    LocalDate due = i % 2 == 0 ? LATE : IN_TIME;
    csv.row(
        amount,
        kind,
        2026,
        2026,
        taxItem(),
        notice(i),
        1,
        addressee,
        amount,
        due,
        due,
        initial ? "当初" : "更正の請求",
        initial ? DECIDED_ON : RECEIVED_ON);
  }

  private String notice(long i) {
    return "%010d".formatted(firstNotice + i);
  }

  /** Payments of most of them. */
  String payments() {
    SplittableRandom random = new SplittableRandom(seed);
    Csv csv =
        new Csv(
            "channel,institution_code,levy_year,tax_year,tax_item,notice_number,installment,"
                + "amount,paid_on");
    String paidOn = RECEIVED_ON.minusDays(2).toString();
    for (int i = 0; i < size; i++) {
      long amount = amounts.get(i);
      switch (random.nextInt(10)) {
        case 0 -> {} // not paid
        case 1 -> pay(csv, notice(i), amount * 4 / 10, paidOn);
        case 2 -> pay(csv, notice(i), amount + 1_000, paidOn);
        case 3 -> {
          pay(csv, notice(i), amount, paidOn);
          pay(csv, notice(i), amount, paidOn);
        }
        case 4 -> pay(csv, notice(NOTICES / 2 + i), amount, paidOn);
        case 5 -> pay(csv, "12345X7890", amount, paidOn);
        case 6 -> pay(csv, notice(i), amount, "2026-02-30");
        default -> pay(csv, notice(i), amount, paidOn);
      }
    }
    return csv.end();
  }

  private static void pay(Csv csv, String notice, long amount, String paidOn) {
    csv.row(amount, "BANK_COUNTER", "9001", 2026, 2026, "02", notice, 1, amount, paidOn);
  }

  /** Restatements of every third: up, down, to zero. */
  String corrections() {
    Csv csv =
        new Csv(
            "levy_kind,levy_year,tax_year,tax_item,notice_number,installment,addressee_number,"
                + "amount,nominal_due_date,due_date,reason,decided_on");
    for (int i = 0; i < size; i += 3) {
      long amount =
          switch (i % 9) {
            case 0 -> amounts.get(i) + 7_000;
            case 3 -> amounts.get(i) / 2;
            default -> 0;
          };
      levy(csv, "CORRECTION", i, ADDRESSEE.formatted(i % 50), amount);
    }
    return csv.end();
  }

  /** The file of a step, written into a directory. */
  Path file(Step step, Path directory) {
    String name = step.name().toLowerCase(Locale.ROOT) + "-" + firstNotice;
    return switch (step) {
      case LEVIES -> write(directory, name, levies());
      case PAYMENTS -> write(directory, name, payments());
      case CORRECTIONS -> write(directory, name, corrections());
      case UNDO, DEMAND -> throw new IllegalArgumentException(step + " has no file");
    };
  }

  static Path write(Path directory, String name, String text) {
    try {
      return Files.writeString(directory.resolve(name + ".csv"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file with its control record. */
  private static final class Csv {

    private final StringBuilder text = new StringBuilder();
    private int rows;
    private long total;

    private Csv(String header) {
      text.append(header).append("\r\n");
    }

    private void row(long amount, Object... values) {
      for (int i = 0; i < values.length; i++) {
        text.append(i == 0 ? "" : ",").append(values[i]);
      }
      text.append("\r\n");
      rows++;
      total += amount;
    }

    private String end() {
      return text.append("CONTROL,")
          .append(rows)
          .append(',')
          .append(total)
          .append("\r\n")
          .toString();
    }
  }
}
